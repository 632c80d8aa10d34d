package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tests that equivalent customers have the same hash, however they are written. */
class HashAgreementPropertyTest {

  private final long seed = TestSeed.next();
  private final RandomCustomers customers = new RandomCustomers(seed);
  private final Random random = new Random(seed);

  @Test
  void equivalentValuesAreEqualWithTheSameHash() {
    for (int i = 0; i < 2000; i++) {
      Customer customer = customers.next();
      Customer other = reworded(customer);
      assertThat(other).as("seed %d", seed).isEqualTo(customer).hasSameHashCodeAs(customer);
      assertThat(customer).as("seed %d", seed).isEqualTo(other);
    }
  }

  @Test
  void oneAttributeMoreLessOrChangedMakesADifference() {
    for (int i = 0; i < 2000; i++) {
      Attributes attributes = customers.next().getAttributes();
      Attributes more = attributes.toBuilder().raw("one more", null).build();
      Attributes other = attributes.toBuilder().bool("one more", true).build();
      assertThat(more).as("seed %d", seed).isNotEqualTo(attributes).isNotEqualTo(other);
      assertThat(attributes).as("seed %d", seed).isNotEqualTo(more);
      assertThat(more.toBuilder().remove("one more").build())
          .as("seed %d", seed)
          .isEqualTo(attributes);
    }
  }

  private Customer reworded(Customer customer) {
    List<AudienceMembership> audiences =
        customer.getAudienceMemberships().stream()
            .map(one -> one.toBuilder().additionalProperties(map(one.getAdditionalProperties())))
            .map(AudienceMembership.Builder::build)
            .toList();
    return customer.toBuilder()
        .attributes(Attributes.of(map(customer.getAttributes().asMap())))
        .totalSales(scaled(customer.getTotalSales()))
        .audienceMemberships(audiences)
        .additionalProperties(map(customer.getAdditionalProperties()))
        .build();
  }

  private Map<String, Object> map(Map<?, ?> values) {
    List<Object> names = new ArrayList<>(values.keySet());
    Collections.shuffle(names, random);
    Map<String, Object> reworded = new LinkedHashMap<>();
    names.forEach(name -> reworded.put((String) name, value(values.get(name))));
    return reworded;
  }

  private Object value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof List<?> list) {
      List<Object> reworded = new ArrayList<>();
      list.forEach(element -> reworded.add(value(element)));
      return reworded;
    }
    if (value instanceof Number number) {
      return number(new BigDecimal(number.toString()));
    }
    return value instanceof String text ? new String(text) : value;
  }

  private Number number(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    boolean isLong = whole && number.toBigInteger().bitLength() < 64;
    return switch (random.nextInt(4)) {
      case 0 -> isLong ? (Number) number.longValueExact() : number;
      case 1 -> whole ? (Number) number.toBigIntegerExact() : scaled(number);
      case 2 -> number.stripTrailingZeros();
      default -> scaled(number);
    };
  }

  private BigDecimal scaled(BigDecimal number) {
    return number.setScale(number.scale() + 1 + random.nextInt(5));
  }

  @Test
  void hashesOfDifferentNumbersDiffer() {
    assertThat(hash(1L)).isNotEqualTo(hash(2L));
    assertThat(hash(BigInteger.TEN.pow(30))).isNotEqualTo(hash(BigInteger.TEN.pow(31)));
    assertThat(hash(List.of(1L, 2L))).isNotEqualTo(hash(List.of(2L, 1L)));
    assertThat(hash(Map.of("b", 1L))).isNotEqualTo(hash(Map.of("c", 1L)));
  }

  private static int hash(Object value) {
    return Attributes.of(Map.of("a", value)).hashCode();
  }
}
