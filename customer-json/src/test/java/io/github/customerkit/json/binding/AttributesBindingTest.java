package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static io.github.customerkit.json.binding.Bindings.problems;
import static io.github.customerkit.json.binding.ShopClasses.ALL;
import static io.github.customerkit.json.binding.ShopClasses.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.json.binding.ShopClasses.Language;
import io.github.customerkit.json.binding.ShopClasses.Lossy;
import io.github.customerkit.json.binding.ShopClasses.Needed;
import io.github.customerkit.json.binding.ShopClasses.Picky;
import io.github.customerkit.json.binding.ShopClasses.Shop;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.Singular;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Tests binding to classes as users write them. */
class AttributesBindingTest {

  record Rest(
      @JsonProperty("Points") BigDecimal points,
      @JsonAnySetter @JsonAnyGetter Map<String, Object> rest) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Present(@JsonProperty("Language") String language) {}

  record Named(String shippingCountry) {}

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
