package io.github.customerkit.json.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {

  private final CustomerJson json = CustomerJson.create();

  private Customer read(Document document) {
    return json.read(document.toString());
  }

  private String rewritten(Document document) {
    return json.writeString(read(document));
  }

  @Test
  void unknownFieldsAtAllThreeLevels() {
    Document document =
        Document.full()
            .with("loyaltyMemberships", "[{\"loyaltyProgramId\":1,\"tier\":{\"a\":null}}]")
            .with("audienceMemberships", "[{\"id\":2,\"name\":\"n\",\"size\":1.0}]")
            .with("region", "[true,\"x\",{}]");
    Customer customer = read(document);

    assertThat(rewritten(document)).isEqualTo(document.toString());
    assertThat(customer.getAdditionalProperties()).containsOnlyKeys("region");
    assertThat(customer.getLoyaltyMemberships().get(0).getAdditionalProperties())
        .containsOnlyKeys("tier");
    assertThat(customer.getAudienceMemberships().get(0).getAdditionalProperties())
        .containsOnlyKeys("size");
  }

  @ParameterizedTest
  @ValueSource(strings = {"additionalProperties", "", "ID", "id ", "\\udbff\\udfff", "id\\u0000"})
  void anUnknownFieldOfAnyName(String name) {
    String text = name.replace("\\udbff\\udfff", "\udbff\udfff");
    Document document =
        Document.full()
            .with("loyaltyMemberships", "[{\"loyaltyProgramId\":1,\"" + text + "\":1}]")
            .with("audienceMemberships", "[{\"id\":2,\"name\":\"n\",\"" + text + "\":{}}]")
            .with(text, "{\"additionalProperties\":[null]}");

    assertThat(rewritten(document)).isEqualTo(document.toString());
  }

  @Test
  void anUnknownFieldThatIsNullIsKept() {
    Document document = Document.full().with("region", "null");

    assertThat(rewritten(document)).isEqualTo(document.toString());
    assertThat(read(document)).isNotEqualTo(read(Document.full()));
  }

  @Test
  void unknownFieldsArePartOfEqualityAtAllThreeLevels() {
    Customer plain = read(Document.full());
    LoyaltyMembership loyalty = plain.getLoyaltyMemberships().get(0);
    AudienceMembership audience = plain.getAudienceMemberships().get(0);

    assertThat(read(Document.full().with("u", "1"))).isNotEqualTo(plain);
    assertThat(loyalty.toBuilder().additionalProperties(Map.of("u", 1L)).build())
        .isNotEqualTo(loyalty);
    assertThat(audience.toBuilder().additionalProperties(Map.of("u", 1L)).build())
        .isNotEqualTo(audience);
  }

  @Test
  void aNullAttributeAndAnAbsentOneDiffer() {
    Customer absent = read(Document.full().with("attributes", "{}"));
    Customer isNull = read(Document.full().withAttribute("null"));

    assertThat(isNull).isNotEqualTo(absent);
    assertThat(isNull.getAttributes().raw("A").isNull()).isTrue();
    assertThat(absent.getAttributes().raw("A").isAbsent()).isTrue();
    assertThat(rewritten(Document.full().withAttribute("null"))).contains("{\"A\":null}");
  }

  @Test
  void theOrderOfAttributesIsKeptAndNoPartOfEquality() {
    Document one = Document.full().with("attributes", "{\"Z\":1,\"A\":{\"y\":2,\"b\":3},\"M\":4}");
    Document other =
        Document.full().with("attributes", "{\"A\":{\"b\":3,\"y\":2},\"M\":4,\"Z\":1}");

    assertThat(rewritten(one)).isEqualTo(one.toString());
    assertThat(rewritten(other)).isEqualTo(other.toString());
    assertThat(read(one)).isEqualTo(read(other)).hasSameHashCodeAs(read(other));
  }

  @Test
  void anAttributeCanBeCalledLikeAField() {
    Document document =
        Document.full()
            .with("attributes", "{\"id\":\"x\",\"created\":[],\"attributes\":{\"id\":1}}");

    assertThat(rewritten(document)).isEqualTo(document.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\" \"",
        "\"\\u0000\\u0001\\u001F\"",
        "\"\\\"\\\\/\\b\\f\\n\\r\\t\"",
        "\"é€😀\u2028\u2029\ufeff\uffff\udbff\udfff\"",
        "\"null\"",
        "\"1.50\"",
        "[]",
        "{}",
        "[[],{},[{}]]",
        "[null,null]",
        "{\"a\":{\"a\":{\"a\":null}}}",
        "true",
        "false"
      })
  void aValueOfAnyKindAsAnAttributeAndAsAnUnknownField(String value) {
    Document document = Document.full().withAttribute(value).with("u", "[" + value + "]");

    assertThat(rewritten(document)).isEqualTo(document.toString());
  }

  @Test
  void theThreeShapesOfTheApi() {
    Document profile = Document.full().without("advocateIntegrationId");
    Document inAudience =
        profile.with("connectedApplicationsIds", "[1,2]").with("connectedAudiences", "[3]");

    assertThat(read(profile).referredBy()).isEmpty();
    assertThat(rewritten(profile)).isEqualTo(profile.toString());
    assertThat(read(inAudience).getAdditionalProperties())
        .containsOnlyKeys("connectedApplicationsIds", "connectedAudiences");
    assertThat(rewritten(inAudience)).isEqualTo(inAudience.toString());
  }
}
