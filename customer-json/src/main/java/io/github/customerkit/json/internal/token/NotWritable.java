package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import java.util.List;

/** Thrown where a codec finds a value that JSON cannot represent; its language is not chosen. */
public final class NotWritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ShapeProblem problem;

  /** Creates an exception with the problem of the value. */
  public NotWritable(ShapeProblem problem) {
    super(null, null, false, false);
    this.problem = problem;
  }

  /** Returns the exception that callers of the library get. */
  public CustomerJsonException in(ShapeMessages messages) {
    return CustomerJsonException.of(
        CustomerJsonException.Kind.NOT_WRITABLE, List.of(messages.problem(problem)));
  }
}
