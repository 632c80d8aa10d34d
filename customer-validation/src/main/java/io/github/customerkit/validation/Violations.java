package io.github.customerkit.validation;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Turns what Hibernate Validator finds into problems, in an order that is always the same. */
final class Violations {

  /** Where a violation is, in names and indexes, and what it is. */
  private record Placed(List<Object> steps, Problem problem) {}

  private static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::steps, new StepOrder())
          .thenComparing(placed -> placed.problem().getCode())
          .thenComparing(placed -> placed.problem().getExpected())
          .thenComparing(placed -> placed.problem().getMessage());

  private Violations() {}

  static List<Problem> toProblems(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(Violations::place).sorted(ORDER).map(Placed::problem).toList();
  }

  private static Placed place(ConstraintViolation<?> violation) {
    List<Object> steps = steps(violation.getPropertyPath());
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    Term term = Term.of(constraint.getAnnotation());
    boolean isWarning = constraint.getPayload().contains(Warning.class);
    return new Placed(
        steps,
        Problem.of(
            Problem.pointer(steps.toArray()),
            term.code(),
            isWarning ? Severity.WARNING : Severity.ERROR,
            term.expected(),
            violation.getMessage()));
  }

  /** An index or key belongs to the node after the list or map, where a pointer has it before. */
  private static List<Object> steps(Path path) {
    List<Object> steps = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        steps.add(node.getIndex());
      } else if (node.getKey() != null) {
        steps.add(node.getKey().toString());
      }
      switch (node.getKind()) {
        case PROPERTY, PARAMETER -> steps.add(node.getName());
        // A method, its result, a bean or the element of a container is no place of its own.
        default -> {}
      }
    }
    return steps;
  }
}
