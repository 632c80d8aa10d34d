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
import java.util.stream.Stream;

/** Turns what Hibernate Validator finds into problems, in an order that is always the same. */
final class Violations {

  /** Where a violation is, in names and indexes, and what it is. */
  record Placed(List<Object> steps, Problem problem) {}

  private static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::steps, new StepOrder())
          .thenComparing(placed -> placed.problem().getCode())
          .thenComparing(placed -> placed.problem().getExpected())
          .thenComparing(placed -> placed.problem().getMessage())
          .thenComparing(placed -> placed.problem().getSeverity());

  private Violations() {}

  static List<Problem> toProblems(Collection<? extends ConstraintViolation<?>> violations) {
    return inOrder(violations.stream().map(violation -> at(steps(violation), violation)));
  }

  static List<Problem> inOrder(Stream<Placed> problems) {
    return problems.sorted(ORDER).map(Placed::problem).toList();
  }

  /** The violation as a problem there, wherever the violation says it is. */
  static Placed at(List<Object> steps, ConstraintViolation<?> violation) {
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

  /**
   * Where the violation is, from where the validated object is. An index or key belongs to the node
   * after the list or map, where a pointer has it before.
   */
  static List<Object> steps(ConstraintViolation<?> violation, Object... stepsToIt) {
    List<Object> steps = new ArrayList<>(List.of(stepsToIt));
    for (Path.Node node : violation.getPropertyPath()) {
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
