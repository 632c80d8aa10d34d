package io.github.customerkit.json.binding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Classes of a shop's attributes, as users write them. */
final class ShopClasses {

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

  record Lossy(@JsonProperty("Points") Double points) {}

  record Needed(
      @JsonProperty(value = "Orders", required = true) long orders,
      @JsonProperty("Points") int points) {}

  record Picky(@JsonProperty("Language") String language) {
    Picky {
      if ("secret".equals(language)) {
        throw new IllegalArgumentException("not " + language);
      }
    }
  }

  static final AttributesBinding<Shop> SHOP = AttributesBinding.of(Shop.class);

  /** An attribute of each type. */
  static final Attributes ALL = all();

  private ShopClasses() {}

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
}
