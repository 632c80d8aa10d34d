package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One form of all customers between which nothing has changed, so that their documents are the
 * same: numbers without trailing zeros, names and memberships in a fixed order.
 */
public final class CanonicalCustomer {

  private CanonicalCustomer() {}

  /** Returns the customer in that form. */
  public static Customer of(Customer customer) {
    return customer.toBuilder()
        .attributes(Attributes.of(members(customer.getAttributes().asMap())))
        .totalSales(customer.getTotalSales().stripTrailingZeros())
        .loyaltyMemberships(
            sorted(
                customer.getLoyaltyMemberships().stream().map(CanonicalCustomer::loyalty).toList(),
                LoyaltyMembership::getLoyaltyProgramId,
                one -> List.of(String.valueOf(one.getJoined()), one.getAdditionalProperties())))
        .audienceMemberships(
            sorted(
                customer.getAudienceMemberships().stream()
                    .map(CanonicalCustomer::audience)
                    .toList(),
                AudienceMembership::getId,
                one -> List.of(one.getName(), one.getAdditionalProperties())))
        .additionalProperties(members(customer.getAdditionalProperties()))
        .build();
  }

  private static LoyaltyMembership loyalty(LoyaltyMembership membership) {
    return membership.toBuilder()
        .additionalProperties(members(membership.getAdditionalProperties()))
        .build();
  }

  private static AudienceMembership audience(AudienceMembership membership) {
    return membership.toBuilder()
        .additionalProperties(members(membership.getAdditionalProperties()))
        .build();
  }

  /** Of several with one ID the order is that of all else that they hold. */
  private static <M> List<M> sorted(
      List<M> memberships, ToLongFunction<M> id, Function<M, Object> rest) {
    List<M> sorted = new ArrayList<>(memberships);
    sorted.sort(Comparator.comparingLong(id).thenComparing(one -> JsonText.of(rest.apply(one))));
    return sorted;
  }

  private static Map<String, @Nullable Object> members(Map<String, @Nullable Object> members) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    members.forEach((name, value) -> sorted.put(name, value(value)));
    return sorted;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>(list.size());
      list.forEach(element -> elements.add(value(element)));
      return Collections.unmodifiableList(elements);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      map.forEach((name, member) -> sorted.put((String) name, value(member)));
      return sorted;
    }
    return value;
  }
}
