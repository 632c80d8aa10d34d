package io.github.customerkit.validation;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.constraint.DistinctMemberships;
import io.github.customerkit.validation.internal.Predicates;
import io.github.customerkit.validation.internal.RepeatedReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorFactory;

/**
 * Finds what Hibernate Validator finds in a customer, and asks it about one membership at a time.
 *
 * <p>Hibernate Validator keeps violations in a hash set, and those that differ by an index alone
 * have one hash: thousands of repeated memberships would take seconds. So the customer is asked
 * about whole, but without going on to the memberships, and each of these for itself.
 */
final class FullCheck {

  private final Validator validator;

  /** Goes on to no membership, and tells of the first repeated one alone. */
  private final Validator ofCustomer;

  private final Class<?>[] groups;

  /** Whether what is asked depends on what was found before, in memberships too. */
  private final boolean isInSequence;

  FullCheck(HibernateValidatorFactory factory, Class<?>... groups) {
    validator = factory.getValidator();
    ofCustomer =
        factory
            .usingContext()
            .traversableResolver(new NoCascade())
            .enableTraversableResolverResultCache(false)
            .constraintValidatorPayload(RepeatedReport.FIRST)
            .getValidator();
    this.groups = groups;
    isInSequence =
        Stream.of(groups).anyMatch(group -> group.isAnnotationPresent(GroupSequence.class));
  }

  List<Problem> problems(Customer customer) {
    if (isInSequence) {
      return Violations.toProblems(validator.validate(customer, groups));
    }
    return Violations.inOrder(
        Stream.of(
                ofCustomer.validate(customer, groups).stream().flatMap(FullCheck::allRepeated),
                memberships("loyaltyMemberships", customer.getLoyaltyMemberships()),
                memberships("audienceMemberships", customer.getAudienceMemberships()))
            .flatMap(Function.identity()));
  }

  private Stream<Violations.Placed> memberships(String field, List<?> memberships) {
    return IntStream.range(0, memberships.size())
        .boxed()
        .flatMap(
            index ->
                validator.validate((Object) memberships.get(index), groups).stream()
                    .map(found -> Violations.at(Violations.steps(found, field, index), found)));
  }

  /** The constraint says the same of each repeated membership, so one is enough to ask. */
  private static Stream<Violations.Placed> allRepeated(ConstraintViolation<?> violation) {
    List<Object> steps = Violations.steps(violation);
    if (!(violation.getConstraintDescriptor().getAnnotation() instanceof DistinctMemberships)
        || !(violation.getInvalidValue() instanceof List<?> memberships)) {
      return Stream.of(Violations.at(steps, violation));
    }
    return Predicates.repeated(memberships).stream()
        .map(index -> Violations.at(withLast(steps, index), violation));
  }

  private static List<Object> withLast(List<Object> steps, Object last) {
    List<Object> changed = new ArrayList<>(steps);
    changed.set(steps.size() - 1, last);
    return changed;
  }
}
