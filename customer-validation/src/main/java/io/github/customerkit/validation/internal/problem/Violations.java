package io.github.customerkit.validation.internal.problem;

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

/** Converts constraint violations to problems, in a deterministic order. */
public final class Violations {

  /**
   * A problem with its path.
   *
   * @param path the names and indexes that lead to the place
   */
  public record PlacedProblem(List<Object> path, Problem problem) {}

  private static final Comparator<PlacedProblem> ORDER =
      Comparator.comparing(PlacedProblem::path, new PathComparator())
          .thenComparing(placed -> placed.problem().getCode())
          .thenComparing(placed -> placed.problem().getExpected())
          .thenComparing(placed -> placed.problem().getMessage())
          .thenComparing(placed -> placed.problem().getSeverity());

  private Violations() {}

  /** Returns one problem for each violation, ordered by place and then by code. */
  public static List<Problem> toProblems(Collection<? extends ConstraintViolation<?>> violations) {
    return inOrder(violations.stream().map(violation -> toProblem(path(violation), violation)));
  }

  /** Returns the problems ordered by place and then by code. */
  public static List<Problem> inOrder(Stream<PlacedProblem> problems) {
    return problems.sorted(ORDER).map(PlacedProblem::problem).toList();
  }

  /** Returns the problem for a violation, at a path that may differ from the violation's own. */
  public static PlacedProblem toProblem(List<Object> path, ConstraintViolation<?> violation) {
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    ProblemCode code = ProblemCode.of(constraint.getAnnotation());
    boolean isWarning = constraint.getPayload().contains(Warning.class);
    return new PlacedProblem(
        path,
        Problem.of(
            Problem.pointer(path.toArray()),
            code.code(),
            isWarning ? Severity.WARNING : Severity.ERROR,
            code.expected(),
            violation.getMessage()));
  }

  /**
   * Returns the path of a violation: the path to the validated object, and on from there. An index
   * or key belongs to the node after the list or map; in a pointer it comes before.
   */
  public static List<Object> path(ConstraintViolation<?> violation, Object... prefix) {
    List<Object> path = new ArrayList<>(List.of(prefix));
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        path.add(node.getIndex());
      } else if (node.getKey() != null) {
        path.add(node.getKey().toString());
      }
      switch (node.getKind()) {
        case PROPERTY, PARAMETER -> path.add(node.getName());
        // Methods, return values, beans and container elements have no names of their own.
        default -> {}
      }
    }
    return path;
  }
}
