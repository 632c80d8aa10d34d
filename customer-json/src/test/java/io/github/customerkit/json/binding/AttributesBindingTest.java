package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static io.github.customerkit.json.binding.Bindings.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.Singular;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Tests binding to classes as users write them. */
class AttributesBindingTest {

  enum Language {
    ENGLISH,
    GERMAN
  }

  record Address(@JsonProperty("City") String city) {}

  record Shop(
      @JsonProperty("ShippingCountry") String shippingCountry,
      @JsonProperty("Points") BigDecimal points,
      @JsonProperty("Orders") Long orders,
      @JsonProperty("OptIn") Boolean optIn,
      @JsonProperty("BirthDate") Optional<Instant> birthDate,
      @JsonProperty("Stores") List<String> stores,
      @JsonProperty("Sizes") List<BigDecimal> sizes,
      @JsonProperty("Visits") List<Instant> visits,
      @JsonProperty("Language") Language language,
      @JsonProperty("Address") Address address,
      @JsonProperty("Raw") Object raw,
      @JsonProperty("Tree") JsonNode tree,
      @JsonProperty("Part") Attributes part) {

    Shop withCity(String city) {
      return new Shop(
          shippingCountry,
          points,
          orders,
          optIn,
          birthDate,
          stores,
          sizes,
          visits,
          language,
          new Address(city),
          raw,
          tree,
          part);
    }
  }

  record Rest(
      @JsonProperty("Points") BigDecimal points,
      @JsonAnySetter @JsonAnyGetter Map<String, Object> rest) {}

  record Lossy(@JsonProperty("Points") Double points) {}

  record Needed(
      @JsonProperty(value = "Orders", required = true) long orders,
      @JsonProperty("Points") int points) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Present(@JsonProperty("Language") String language) {}

  record Named(String shippingCountry) {}

  record Picky(@JsonProperty("Language") String language) {
    Picky {
      if ("secret".equals(language)) {
        throw new IllegalArgumentException("not " + language);
      }
    }
  }

  interface Unbindable {}

  @Value
  @lombok.Builder
  @Jacksonized
  static class LombokShop {
    @JsonProperty("Points")
    BigDecimal points;

    @JsonProperty("Stores")
    @Singular
    List<String> stores;
  }

  private static final AttributesBinding<Shop> SHOP = AttributesBinding.of(Shop.class);

  private static final Attributes ALL = all();

  private static Attributes all() {
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("City", "Berlin");
    nested.put("Zip", new BigDecimal("10.1150"));
    nested.put("Floor", null);
    return Attributes.builder()
        .string("ShippingCountry", "DE")
        .number("Points", new BigDecimal("12345678901234567.890"))
        .number("Orders", Long.MAX_VALUE)
        .bool("OptIn", true)
        .time("BirthDate", Instant.parse("1990-01-01T00:00:00.123456789Z"))
        .stringList("Stores", List.of("a", "b"))
        .numberList("Sizes", List.of(new BigDecimal("1.50")))
        .timeList("Visits", List.of(Instant.parse("2020-02-07T08:15:22Z")))
        .string("Language", "GERMAN")
        .raw("Address", nested)
        .raw("Raw", List.of(1L, new BigDecimal("2.50"), new BigInteger("9".repeat(30)), nested))
        .raw("Tree", nested)
        .raw("Part", nested)
        .raw("NobodyNamesIt", nested)
        .raw("NorThis", null)
        .build();
  }

  /** Asserts that attributes bind in the same way, whether they were built or read from JSON. */
  @Test
  void integerOfAnyNumberTypeBindsToAnIntegerType() {
    AttributesBinding<Needed> binding = AttributesBinding.of(Needed.class);
    for (Number five : List.of(5, (byte) 5, BigInteger.valueOf(5), new BigDecimal("5"))) {
      Attributes built = Attributes.builder().number("Orders", five).number("Points", five).build();
      assertThat(binding.read(built)).isEqualTo(new Needed(5, 5));
      assertThat(binding.read(Attributes.of(Map.of("Orders", five, "Points", five))))
          .isEqualTo(new Needed(5, 5));
    }
    Attributes fraction = Attributes.of(Map.of("Orders", new BigDecimal("5.0")));
    assertThat(problems(binding, fraction))
        .isEqualTo(problems(binding, attributes("{'Orders':5.0}")));
  }

  @Test
  void fillsEveryTypeExactly() {
    Shop shop = SHOP.read(ALL);

    assertThat(shop.shippingCountry()).isEqualTo("DE");
    assertThat(shop.points()).isEqualTo(new BigDecimal("12345678901234567.890"));
    assertThat(shop.orders()).isEqualTo(Long.MAX_VALUE);
    assertThat(shop.optIn()).isTrue();
    assertThat(shop.birthDate()).contains(Instant.parse("1990-01-01T00:00:00.123456789Z"));
    assertThat(shop.stores()).containsExactly("a", "b");
    assertThat(shop.sizes()).containsExactly(new BigDecimal("1.50"));
    assertThat(shop.visits()).containsExactly(Instant.parse("2020-02-07T08:15:22Z"));
    assertThat(shop.language()).isEqualTo(Language.GERMAN);
    assertThat(shop.address().city()).isEqualTo("Berlin");
    assertThat(shop.raw()).asString().startsWith("[1, 2.50, " + "9".repeat(30) + ", {City=Berlin");
    assertThat(shop.tree().get("Zip").decimalValue()).isEqualTo(new BigDecimal("10.1150"));
    assertThat(shop.part().number("Zip").get()).isEqualTo(new BigDecimal("10.1150"));
  }

  @Test
  void unchangedInstanceLeavesTheAttributesUnchanged() {
    assertThat(SHOP.update(ALL, SHOP.read(ALL))).isEqualTo(ALL);
    assertThat(SHOP.update(Attributes.empty(), SHOP.read(Attributes.empty())))
        .isEqualTo(Attributes.empty());
    Attributes nulls = Attributes.builder().raw("Points", null).raw("Other", null).build();
    assertThat(SHOP.update(nulls, SHOP.read(nulls))).isEqualTo(nulls);
  }

  @Test
  void changeKeepsWhatTheClassDoesNotName() {
    Attributes changed = SHOP.update(ALL, SHOP.read(ALL).withCity("Ulm"));

    Map<String, Object> address = new LinkedHashMap<>();
    address.put("City", "Ulm");
    address.put("Zip", new BigDecimal("10.115"));
    address.put("Floor", null);
    assertThat(changed).isEqualTo(ALL.toBuilder().raw("Address", address).build());
  }

  @Test
  void unnamedAttributesOfAnAnySetterAreWrittenExactly() {
    AttributesBinding<Rest> binding = AttributesBinding.of(Rest.class);

    assertThat(binding.write(binding.read(ALL))).isEqualTo(ALL);
    Rest fewer = binding.read(ALL);
    fewer.rest().remove("NorThis");
    assertThat(binding.update(ALL, fewer)).isEqualTo(ALL.toBuilder().remove("NorThis").build());
  }

  @Test
  void roundedNumbersReplaceExactOnesOnlyWhereTheyChange() {
    AttributesBinding<Lossy> binding = AttributesBinding.of(Lossy.class);
    Attributes exact = Attributes.builder().number("Points", 12345678901234567L).build();

    assertThat(binding.update(exact, binding.read(exact))).isEqualTo(exact);
    assertThat(binding.update(exact, new Lossy(0.5)).number("Points").get()).isEqualTo("0.5");
  }

  @Test
  void nullClearsAndUnwrittenAttributesAreRemoved() {
    Attributes english = Attributes.builder().string("Language", "english").build();
    AttributesBinding<Picky> clearing = AttributesBinding.of(Picky.class);
    AttributesBinding<Present> removing = AttributesBinding.of(Present.class);

    assertThat(clearing.update(english, new Picky(null)).string("Language").isNull()).isTrue();
    assertThat(removing.update(english, new Present(null))).isEqualTo(Attributes.empty());
  }

  @Test
  void bindsALombokClass() {
    AttributesBinding<LombokShop> binding = AttributesBinding.of(LombokShop.class);
    LombokShop shop = LombokShop.builder().points(new BigDecimal("1.50")).store("a").build();

    assertThat(binding.read(binding.write(shop))).isEqualTo(shop);
    assertThat(binding.write(shop).stringList("Stores").get()).containsExactly("a");
  }

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

  @Test
  void takesAMapperOfTheUsers() {
    JsonMapper mapper =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
            .build();
    Attributes country = Attributes.builder().string("ShippingCountry", "DE").build();

    AttributesBinding<Named> binding = AttributesBinding.of(Named.class, mapper);

    assertThat(binding.read(country)).isEqualTo(new Named("DE"));
    assertThat(binding.write(new Named("DE"))).isEqualTo(country);
  }

  @Test
  void lenientSettingsOfTheUsersMapperHaveNoEffect() {
    JsonMapper lenient =
        JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    AttributesBinding<Shop> shop = AttributesBinding.of(Shop.class, lenient);
    Attributes secret = Attributes.builder().string("Language", "secret").build();

    assertThat(problems(shop, attributes("{\"Stores\":\"a\",\"Orders\":\"1\"}"))).hasSize(2);
    assertThat(shop.read(ALL)).isEqualTo(SHOP.read(ALL));
    assertThat(problems(AttributesBinding.of(Picky.class, lenient), secret)).hasSize(1);
  }

  @Test
  void refusesAClassThatCannotBeBound() {
    assertThatThrownBy(() -> AttributesBinding.of(Unbindable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Unbindable.class.getName());
  }
}
