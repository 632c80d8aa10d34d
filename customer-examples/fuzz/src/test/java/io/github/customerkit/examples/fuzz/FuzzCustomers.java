package io.github.customerkit.examples.fuzz;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a customer with any values that Java allows, also those that JSON cannot represent. */
final class FuzzCustomers {

  private static final int DEEPEST = 8;

  private final FuzzData data;

  FuzzCustomers(byte[] input) {
    this.data = new FuzzData(input);
  }

  Customer customer() {
    String id = data.text();
    return Customer.builder()
        .id(data.number())
        .created(time())
        .integrationId(id)
        .attributes(Attributes.of(object(0)))
        .accountId(data.number())
        .closedSessions(data.number())
        .totalSales(decimal())
        .loyaltyMemberships(loyalty())
        .audienceMemberships(audiences())
        .lastActivity(time())
        .sandbox(data.below(3) == 0 ? null : (Boolean) (data.below(2) == 0))
        .advocateIntegrationId(data.below(3) == 0 ? id : data.text())
        .additionalProperties(others())
        .build();
  }

  private Map<String, @Nullable Object> others() {
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    for (int i = data.below(3); i > 0; i--) {
      others.put("x" + data.text(), value(1));
    }
    return others;
  }

  private List<LoyaltyMembership> loyalty() {
    List<LoyaltyMembership> memberships = new ArrayList<>();
    for (int i = data.below(4); i > 0; i--) {
      memberships.add(
          LoyaltyMembership.builder()
              .loyaltyProgramId((long) data.below(5) - 1)
              .joined(data.below(2) == 0 ? null : time())
              .additionalProperties(others())
              .build());
    }
    return memberships;
  }

  private List<AudienceMembership> audiences() {
    List<AudienceMembership> memberships = new ArrayList<>();
    for (int i = data.below(4); i > 0; i--) {
      memberships.add(
          AudienceMembership.builder()
              .id((long) data.below(5) - 1)
              .name(data.text())
              .additionalProperties(others())
              .build());
    }
    return memberships;
  }

  Instant time() {
    long second = data.below(4) == 0 ? data.number() : 1_500_000_000L + data.below(1 << 16);
    long bounded =
        Math.max(Instant.MIN.getEpochSecond(), Math.min(Instant.MAX.getEpochSecond(), second));
    return Instant.ofEpochSecond(bounded, data.below(3) == 0 ? 0 : data.below(1 << 16) * 15_000L);
  }

  BigDecimal decimal() {
    BigInteger digits = BigInteger.valueOf(data.number());
    BigInteger unscaled = data.below(4) == 0 ? digits.pow(1 + data.below(30)) : digits;
    return new BigDecimal(unscaled, data.below(8) == 0 ? (int) data.number() : data.below(40) - 15);
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = data.below(5); i > 0; i--) {
      members.put(data.text(), value(depth + 1));
    }
    return members;
  }

  private @Nullable Object value(int depth) {
    return switch (data.below(depth < DEEPEST ? 9 : 7)) {
      case 0 -> null;
      case 1 -> data.below(2) == 0;
      case 2 -> data.number();
      case 3 -> decimal();
      case 4 -> BigInteger.valueOf(data.number()).pow(1 + data.below(4));
      case 5, 6 -> data.text();
      case 7 -> object(depth);
      default -> {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = data.below(5); i > 0; i--) {
          elements.add(value(depth + 1));
        }
        yield elements;
      }
    };
  }
}
