package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two states of a customer, by field, attribute and membership.
 *
 * <pre>{@code
 * CustomerChanges changes = CustomerChanges.between(before, after);
 * if (changes.getAttributes().containsKey("ShippingCountry")) {
 *   // The customer has moved.
 * }
 * }</pre>
 *
 * <p>Values that mean the same are not a change: numbers compare by value, the API's times as
 * instants, attributes in any order, and memberships in any order, too, by their IDs. An absent
 * attribute differs from a null one. Texts in attributes compare as texts, even if they are times.
 *
 * <p>Immutable. {@link #toString()} and {@link #toLines()} hold no personal data; the values do.
 */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class CustomerChanges {

  /** The state before. */
  @EqualsAndHashCode.Include private final Customer before;

  /** The state after. */
  @EqualsAndHashCode.Include private final Customer after;

  /**
   * Fields of the API with one value, such as {@code totalSales}, by their name and in the API's
   * order; the values are of the type that the getter in {@link Customer} has. Immutable.
   */
  private final Map<String, Change<Object>> fields;

  /**
   * Attributes by their name; the values are as {@link Attributes#asMap()} describes. Immutable.
   */
  private final Map<String, Change<Object>> attributes;

  /** Loyalty memberships. Immutable. */
  private final List<Change<LoyaltyMembership>> loyaltyMemberships;

  /** Audience memberships. Immutable. */
  private final List<Change<AudienceMembership>> audienceMemberships;

  /**
   * Fields that this version does not know, by their name; the values are as {@link
   * Attributes#asMap()} describes. Immutable.
   */
  private final Map<String, Change<Object>> additionalProperties;

  /**
   * Compares two states of a customer.
   *
   * @param before the state before; not null
   * @param after the state after; not null. It may have another ID
   * @return the changes from the first to the second
   */
  public static CustomerChanges between(Customer before, Customer after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return new CustomerChanges(
        before,
        after,
        Differences.between(Differences.singleFields(before), Differences.singleFields(after)),
        Differences.between(before.getAttributes().asMap(), after.getAttributes().asMap()),
        Differences.between(
            before.getLoyaltyMemberships(),
            after.getLoyaltyMemberships(),
            LoyaltyMembership::getLoyaltyProgramId,
            membership -> Differences.key(CustomerSchema.LOYALTY_MEMBERSHIP, membership)),
        Differences.between(
            before.getAudienceMemberships(),
            after.getAudienceMemberships(),
            AudienceMembership::getId,
            membership -> Differences.key(CustomerSchema.AUDIENCE_MEMBERSHIP, membership)),
        Differences.between(before.getAdditionalProperties(), after.getAdditionalProperties()));
  }

  /**
   * Returns whether nothing changed. Both states are equal then, unless memberships are in another
   * order, which is not a change.
   */
  public boolean isEmpty() {
    return fields.isEmpty()
        && attributes.isEmpty()
        && loyaltyMemberships.isEmpty()
        && audienceMemberships.isEmpty()
        && additionalProperties.isEmpty();
  }

  /**
   * Returns the changes for people to read, without personal data: added (+), removed (-) or
   * replaced (~), such as {@code ~ totalSales}, {@code + attribute Language} or {@code - audience
   * 2}. The lines have no values, and {@code ?} for a name that a customer could have chosen.
   *
   * @return a line for each change, immutable
   */
  public List<String> toLines() {
    List<String> lines = new ArrayList<>();
    fields.forEach((name, change) -> lines.add(line(change, name)));
    attributes.forEach((name, change) -> lines.add(line(change, "attribute " + shown(name))));
    loyaltyMemberships.forEach(
        change -> lines.add(line(change, "loyalty programme " + programme(change))));
    audienceMemberships.forEach(change -> lines.add(line(change, "audience " + audience(change))));
    additionalProperties.forEach(
        (name, change) -> lines.add(line(change, "property " + shown(name))));
    return List.copyOf(lines);
  }

  private static String line(Change<?> change, String what) {
    return change.getKind().sign() + " " + what;
  }

  private static String shown(String name) {
    return JsonPointer.printable(name);
  }

  private static long programme(Change<LoyaltyMembership> change) {
    return either(change).getLoyaltyProgramId();
  }

  private static long audience(Change<AudienceMembership> change) {
    return either(change).getId();
  }

  /** Returns one of the two memberships, which have the same ID. */
  private static <T> T either(Change<T> change) {
    @Nullable T after = change.getAfter();
    return after == null ? Objects.requireNonNull(change.getBefore()) : after;
  }

  /** Returns the ID and {@link #toLines()}. */
  @Override
  public String toString() {
    return "CustomerChanges(id=" + after.getId() + ": " + String.join(", ", toLines()) + ")";
  }
}
