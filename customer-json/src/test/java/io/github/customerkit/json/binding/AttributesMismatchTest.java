package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static io.github.customerkit.json.binding.Bindings.problems;
import static io.github.customerkit.json.binding.ShopClasses.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.binding.ShopClasses.Lossy;
import io.github.customerkit.json.binding.ShopClasses.Needed;
import io.github.customerkit.json.binding.ShopClasses.Picky;
import io.github.customerkit.json.binding.ShopClasses.Shop;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests attributes that do not fit their class. */
class AttributesMismatchTest {

  @ParameterizedTest
  @CsvSource({
    "ShippingCountry, 5,                 /attributes/ShippingCountry, string",
    "ShippingCountry, true,              /attributes/ShippingCountry, string",
    "Points,          '\"7\"',           /attributes/Points,          number",
    "Points,          true,              /attributes/Points,          number",
    "Orders,          1.5,               /attributes/Orders, an integer of the type Long",
    "Orders,          '\"7\"',           /attributes/Orders, an integer of the type Long",
    "Orders,          '\"\"',            /attributes/Orders, an integer of the type Long",
    "Orders, 9223372036854775808,        /attributes/Orders, an integer of the type long",
    "OptIn,           1,                 /attributes/OptIn,           boolean",
    "OptIn,           '\"true\"',        /attributes/OptIn,           boolean",
    "BirthDate,       1581063322,        /attributes/BirthDate,       time",
    "BirthDate,       '\"2020-02-07\"',  /attributes/BirthDate,       time",
    "BirthDate,       '\"\"',            /attributes/BirthDate,       time",
    "Stores,          '\"a\"',           /attributes/Stores,          list",
    "Stores,          '[\"a\",1]',       /attributes/Stores/1,        string",
    "Sizes,           '[1,\"2\"]',       /attributes/Sizes/1,         number",
    "Visits,          '[true]',          /attributes/Visits/0,        time",
    "Language,        1,             /attributes/Language, a value of the type Language",
    "Language,        '\"secret\"',  /attributes/Language, a value of the type Language",
    "Address,         '\"secret\"',  /attributes/Address, a value of the type Address",
    "Address,         '{\"City\":1}',    /attributes/Address/City,    string",
  })
  void wrongTypeIsAProblemOfTheAttribute(
      String name, String json, String pointer, String expected) {
    Attributes attributes = attributes("{\"" + name + "\":" + json + "}");

    assertThatThrownBy(() -> SHOP.read(attributes))
        .isInstanceOfSatisfying(
            CustomerJsonException.class,
            e ->
                assertThat(e.getProblems())
                    .extracting(Problem::getPointer, Problem::getCode, Problem::getExpected)
                    .containsExactly(tuple(pointer, "attribute-type", expected)))
        .hasNoCause()
        .message()
        .doesNotContain("secret", "1581063322");
  }

  @Test
  void tellsEveryAttributeThatDoesNotFit() {
    Attributes attributes = attributes("{\"Points\":\"x\",\"Stores\":1,\"OptIn\":true,\"Raw\":1}");

    assertThat(problems(SHOP, attributes))
        .extracting(Problem::getPointer)
        .containsExactly("/attributes/Points", "/attributes/Stores");
  }

  @Test
  void attributeThatTheClassNeedsIsMissing() {
    AttributesBinding<Needed> binding = AttributesBinding.of(Needed.class);

    assertThat(problems(binding, attributes("{\"Orders\":null,\"Points\":1}")))
        .extracting(Problem::toString)
        .containsExactly(
            "/attributes/Orders: ERROR missing: required, but absent or null; expected a value");
    assertThat(problems(binding, attributes("{\"Points\":\"x\"}")))
        .extracting(Problem::getCode)
        .containsExactly("attribute-type");
    assertThat(problems(binding, attributes("{\"Points\":1}")))
        .extracting(Problem::getPointer, Problem::getCode)
        .containsExactly(tuple("/attributes/Orders", "missing"));
  }

  @Test
  void theMessageOfAConstructorIsNotRepeated() {
    AttributesBinding<Picky> binding = AttributesBinding.of(Picky.class);
    Attributes secret = Attributes.builder().string("Language", "secret").build();

    assertThat(problems(binding, secret))
        .extracting(Problem::toString)
        .containsExactly("/attributes: ERROR attribute-type: expected a value of the type Picky");
  }

  @Test
  void valueThatJsonCannotCarryIsRefused() {
    AttributesBinding<Lossy> doubles = AttributesBinding.of(Lossy.class);
    AttributesBinding<Picky> texts = AttributesBinding.of(Picky.class);

    assertThatThrownBy(() -> doubles.write(new Lossy(Double.NaN)))
        .isInstanceOf(CustomerJsonException.class)
        .hasMessageContaining("/attributes/Points");
    assertThatThrownBy(() -> texts.write(new Picky("\ud800")))
        .isInstanceOf(CustomerJsonException.class)
        .hasMessageContaining("encoding");
    Shop tooLate =
        new Shop(
            null,
            null,
            null,
            null,
            Optional.of(Instant.MAX),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThatThrownBy(() -> SHOP.write(tooLate))
        .isInstanceOf(CustomerJsonException.class)
        .hasMessageContaining("/attributes/BirthDate");
  }
}
