package io.github.customerkit.validation;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.internal.Predicates;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what Hibernate Validator finds in a customer, and asks it about one membership at a time.
 *
 * <p>Hibernate Validator keeps violations in a hash set, and those that differ by an index alone
 * have one hash: thousands of repeated memberships would take seconds.
 */
final class FullCheck {

  private final Validator validator;

  FullCheck(Validator validator) {
    this.validator = validator;
  }

  List<Problem> problems(Customer customer) {
    Customer alone =
        customer.toBuilder().loyaltyMemberships(List.of()).audienceMemberships(List.of()).build();
    return Violations.inOrder(
        Stream.of(
                validate(alone),
                memberships("loyaltyMemberships", customer.getLoyaltyMemberships()),
                memberships("audienceMemberships", customer.getAudienceMemberships()))
            .flatMap(Function.identity()));
  }

  private Stream<Violations.Placed> memberships(String field, List<?> memberships) {
    return Stream.concat(
        repeated(field, memberships),
        IntStream.range(0, memberships.size())
            .boxed()
            .flatMap(index -> validate(memberships.get(index), field, index)));
  }

  /** The list's constraint says the same of each repeated membership, so one is enough to ask. */
  private Stream<Violations.Placed> repeated(String field, List<?> memberships) {
    List<Integer> repeated = Predicates.repeated(memberships);
    if (repeated.isEmpty()) {
      return Stream.empty();
    }
    Object membership = memberships.get(repeated.get(0));
    return validator.validateValue(Customer.class, field, List.of(membership, membership)).stream()
        .flatMap(
            violation ->
                repeated.stream().map(index -> Violations.at(List.of(field, index), violation)));
  }

  private Stream<Violations.Placed> validate(Object bean, Object... stepsToIt) {
    return validator.validate(bean).stream()
        .map(violation -> Violations.at(Violations.steps(violation, stepsToIt), violation));
  }
}
