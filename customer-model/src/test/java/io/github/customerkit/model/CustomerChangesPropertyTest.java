package io.github.customerkit.model;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the changes between random customers. */
class CustomerChangesPropertyTest {

  private final RandomCustomers customers = new RandomCustomers(TestSeed.next());

  /** Ignores the order of memberships, which has no meaning. */
  @Test
  void changesMadeInTheOneGiveTheOther() {
    for (int i = 0; i < 5_000; i++) {
      Customer one = customers.next();
      Customer other = customers.next();
      CustomerChanges changes = CustomerChanges.between(one, other);
      assertThat(patched(one, changes))
          .as("%s, customer %d", customers, i)
          .isEqualTo(sorted(other));
      assertThat(CustomerChanges.between(one, patched(one, changes)).equals(changes))
          .isEqualTo(sorted(other).equals(other));
    }
  }

  @Test
  void changeOfAnyOneFieldIsFound() {
    for (int i = 0; i < 500; i++) {
      Customer one = customers.next();
      Customer other = customers.next();
      for (Field<Customer, Customer.Builder, ?> field : CustomerSchema.CUSTOMER.fields()) {
        Customer.Builder builder = one.toBuilder();
        copy(field, other, builder);
        Customer changed = builder.build();
        assertThat(CustomerChanges.between(one, changed).isEmpty())
            .as("%s of %s, customer %d", field, customers, i)
            .isEqualTo(changed.equals(one));
      }
    }
  }

  private static <V> void copy(
      Field<Customer, Customer.Builder, V> field, Customer from, Customer.Builder to) {
    field.set(to, field.get(from));
  }

  private static Customer patched(Customer one, CustomerChanges changes) {
    Customer.Builder builder =
        one.toBuilder()
            .attributes(
                Attributes.of(patched(one.getAttributes().asMap(), changes.getAttributes())))
            .audienceMemberships(
                patched(one.getAudienceMemberships(), changes.getAudienceMemberships()))
            .loyaltyMemberships(
                patched(one.getLoyaltyMemberships(), changes.getLoyaltyMemberships()))
            .additionalProperties(
                patched(one.getAdditionalProperties(), changes.getAdditionalProperties()));
    CustomerSchema.CUSTOMER.fields().stream()
        .filter(field -> changes.getFields().containsKey(field.name()))
        .forEach(field -> patch(field, builder, changes.getFields().get(field.name())));
    return sorted(builder.build());
  }

  @SuppressWarnings("unchecked") // The change is of this field.
  private static <V> void patch(
      Field<Customer, Customer.Builder, V> field, Customer.Builder builder, Change<?> change) {
    field.set(builder, change.getKind() == Change.Kind.REMOVED ? null : (V) change.getAfter());
  }

  private static Map<String, Object> patched(
      Map<String, Object> before, Map<String, Change<Object>> changes) {
    Map<String, Object> after = new LinkedHashMap<>(before);
    changes.forEach(
        (name, change) -> {
          if (change.getKind() == Change.Kind.REMOVED) {
            after.remove(name);
          } else {
            after.put(name, change.getAfter());
          }
        });
    return after;
  }

  private static <T> List<T> patched(List<T> before, List<Change<T>> changes) {
    List<T> after = new ArrayList<>(before);
    for (Change<T> change : changes) {
      if (change.getKind() != Change.Kind.ADDED) {
        after.remove(change.getBefore());
      }
      if (change.getKind() != Change.Kind.REMOVED) {
        after.add(change.getAfter());
      }
    }
    return after;
  }

  private static Customer sorted(Customer customer) {
    Stream<AudienceMembership> audiences = customer.getAudienceMemberships().stream();
    Stream<LoyaltyMembership> programmes = customer.getLoyaltyMemberships().stream();
    return customer.toBuilder()
        .audienceMemberships(
            audiences
                .sorted(
                    comparingLong(AudienceMembership::getId)
                        .thenComparing(AudienceMembership::hashCode))
                .toList())
        .loyaltyMemberships(
            programmes
                .sorted(
                    comparingLong(LoyaltyMembership::getLoyaltyProgramId)
                        .thenComparing(LoyaltyMembership::hashCode))
                .toList())
        .build();
  }
}
