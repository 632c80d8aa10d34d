package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** Tests that exceptions of users' classes do not appear in messages. */
class ThrowingClassTest {

  private static final String ADDRESS = "anna@example.org";

  static class Refusing extends StdConverter<Map<String, Object>, Converted> {
    @Override
    public Converted convert(Map<String, Object> attributes) {
      return new Converted(refused(attributes.get("Email").toString()));
    }
  }

  @JsonDeserialize(converter = Refusing.class)
  record Converted(String email) {}

  static class RefusingReader extends ValueDeserializer<ReadByHand> {
    @Override
    public ReadByHand deserialize(JsonParser parser, DeserializationContext context) {
      Map<?, ?> attributes = parser.readValueAs(Map.class);
      return attributes.isEmpty() ? null : new ReadByHand(refused(ADDRESS));
    }
  }

  static class RefusingWriter extends ValueSerializer<ReadByHand> {
    @Override
    public void serialize(ReadByHand value, JsonGenerator out, SerializationContext context) {
      out.writeString(refused(value.email()));
    }
  }

  @JsonDeserialize(using = RefusingReader.class)
  @JsonSerialize(using = RefusingWriter.class)
  record ReadByHand(String email) {}

  record Nested(@JsonProperty("Contact") ReadByHand contact) {}

  static class Getter {
    @JsonProperty("Email")
    public String getEmail() {
      return refused(ADDRESS);
    }

    @JsonCreator
    static Getter of(@JsonProperty("Email") String email) {
      return new Getter();
    }
  }

  private static String refused(String email) {
    throw new IllegalArgumentException("bad " + email);
  }

  @Test
  void exceptionOfAConverterIsAProblem() {
    AttributesBinding<Converted> binding = AttributesBinding.of(Converted.class);

    assertRefused(
        () -> binding.read(attributes("{'Email':'anna@example.org'}")),
        "/attributes: ERROR attribute-type: expected a value that the class accepts");
    assertRefused(
        () -> binding.read(Attributes.empty()),
        "/attributes: ERROR attribute-type: expected a value that the class accepts");
  }

  @Test
  void exceptionOfADeserializerIsAProblem() {
    AttributesBinding<ReadByHand> binding = AttributesBinding.of(ReadByHand.class);
    AttributesBinding<Nested> nested = AttributesBinding.of(Nested.class);

    assertRefused(
        () -> binding.read(attributes("{'Email':1}")),
        "/attributes: ERROR attribute-type: expected a value that the class accepts");
    assertRefused(
        () -> nested.read(attributes("{'Contact':{'Email':1}}")),
        "/attributes/Contact: ERROR attribute-type: expected a value that the class accepts");
  }

  @Test
  void noInstanceIsAProblem() {
    assertRefused(
        () -> AttributesBinding.of(ReadByHand.class).read(Attributes.empty()),
        "/attributes: ERROR attribute-type: expected a value that the class accepts");
  }

  @Test
  void exceptionOfASerializerOrGetterIsAProblem() {
    ReadByHand anna = new ReadByHand(ADDRESS);

    assertRefused(
        () -> AttributesBinding.of(ReadByHand.class).write(anna),
        "/attributes: ERROR attribute-type: expected JSON");
    assertRefused(
        () -> AttributesBinding.of(Nested.class).write(new Nested(anna)),
        "/attributes/Contact: ERROR attribute-type: expected JSON");
    assertRefused(
        () -> AttributesBinding.of(Getter.class).write(new Getter()),
        "/attributes/Email: ERROR attribute-type: expected JSON");
  }

  private static void assertRefused(ThrowingCallable refused, String problem) {
    assertThatThrownBy(refused)
        .isInstanceOfSatisfying(
            CustomerJsonException.class,
            e -> assertThat(e.getProblems()).extracting(Problem::toString).containsExactly(problem))
        .hasNoCause()
        .message()
        .doesNotContain(ADDRESS, "bad");
  }
}
