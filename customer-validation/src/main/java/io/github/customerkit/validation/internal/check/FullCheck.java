package io.github.customerkit.validation.internal.check;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.constraint.DistinctMemberships;
import io.github.customerkit.validation.internal.problem.Violations;
import io.github.customerkit.validation.internal.problem.Violations.PlacedProblem;
import io.github.customerkit.validation.internal.validator.Predicates;
import io.github.customerkit.validation.internal.validator.RepeatedReport;
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
 * Finds every problem of a customer by Hibernate Validator, in linear time.
 *
 * <p>Hibernate Validator keeps violations in a hash set, and those that differ by an index alone
 * have one hash: thousands of repeated memberships would take seconds. So it validates the customer
 * without its memberships, and then each membership separately.
 */
public final class FullCheck {

  private final Validator validator;

  /** Validates no membership, and reports only the first repeated one. */
  private final Validator ofCustomer;

  private final Class<?>[] groups;

  /** Whether a group is validated only if those before it, in memberships too, are valid. */
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

  /** Returns the validator, which finds the same problems in quadratic time. */
  public Validator validator() {
    return validator;
  }

  /** Returns every problem of a customer, in order. */
  public List<Problem> problems(Customer customer) {
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

  private Stream<PlacedProblem> memberships(String field, List<?> memberships) {
    return IntStream.range(0, memberships.size())
        .boxed()
        .flatMap(
            index ->
                validator.validate((Object) memberships.get(index), groups).stream()
                    .map(
                        found ->
                            Violations.toProblem(Violations.path(found, field, index), found)));
  }

  /** Returns a violation's problem; of a repeated membership, the problems of all of them. */
  private static Stream<PlacedProblem> allRepeated(ConstraintViolation<?> violation) {
    List<Object> path = Violations.path(violation);
    if (!(violation.getConstraintDescriptor().getAnnotation() instanceof DistinctMemberships)
        || !(violation.getInvalidValue() instanceof List<?> memberships)) {
      return Stream.of(Violations.toProblem(path, violation));
    }
    return Predicates.repeated(memberships).stream()
        .map(index -> Violations.toProblem(withLast(path, index), violation));
  }

  private static List<Object> withLast(List<Object> path, Object last) {
    List<Object> changed = new ArrayList<>(path);
    changed.set(path.size() - 1, last);
    return changed;
  }
}
