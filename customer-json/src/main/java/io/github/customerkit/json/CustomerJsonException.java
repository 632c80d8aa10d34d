package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.Preconditions;
import java.util.List;
import java.util.Objects;

/**
 * Thrown when a document or a DTO is not a customer or not attributes, a customer cannot be
 * written, attributes do not fit the class to which they are bound, or the server would refuse a
 * request: {@link #getKind()} returns which. Carries every problem found, and has no cause. Neither
 * the message nor the problems hold personal data.
 */
public final class CustomerJsonException extends RuntimeException {

  /** The kinds of failures. New ones may be added. */
  public enum Kind {
    /** A document or a DTO is not a customer. */
    NOT_A_CUSTOMER("not a customer"),
    /** A document is not a page of the API. */
    NOT_A_PAGE("not a page"),
    /** A document is not a page of attribute definitions. */
    NOT_DEFINITIONS("not a page of attribute definitions"),
    /** A document is not an object of attributes. */
    NOT_ATTRIBUTES("not attributes"),
    /** A record of an input was rejected. */
    REJECTED("rejected"),
    /** JSON cannot represent a value. */
    NOT_WRITABLE("cannot be written as JSON"),
    /** The server would refuse a request. */
    INVALID_REQUEST("the server would refuse the update"),
    /** Attributes do not fit the class to which they are bound. */
    NOT_BINDABLE("attributes do not fit their class");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Problem[] problems;

  private CustomerJsonException(Kind kind, String summary, List<Problem> problems) {
    super(summary + ": " + ProblemSummary.of(problems));
    this.kind = kind;
    this.problems = problems.toArray(Problem[]::new);
  }

  /**
   * Returns an exception of a kind, with the same message as the kit's own; for code that reads
   * customers from another source than JSON, and for tests.
   *
   * @param kind the kind; not null
   * @param problems the problems, at least one; neither null nor with a null in it
   * @return a new exception
   * @throws IllegalArgumentException if there are no problems
   */
  public static CustomerJsonException of(Kind kind, List<Problem> problems) {
    Objects.requireNonNull(kind, "kind");
    List<Problem> copy =
        Preconditions.copyNonNull(Objects.requireNonNull(problems, "problems"), "problems");
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("no problems; expected at least one");
    }
    return new CustomerJsonException(kind, kind.text, copy);
  }

  /** Returns the exception for a rejected record, with its place and its problems. */
  static CustomerJsonException rejected(String place, List<Problem> problems) {
    return new CustomerJsonException(Kind.REJECTED, place + " is rejected", problems);
  }

  /**
   * Returns the kind of failure.
   *
   * @return the kind; never null
   */
  public Kind getKind() {
    return kind;
  }

  /**
   * Returns the problems.
   *
   * @return an immutable list, in the order of the document if there is one
   */
  public List<Problem> getProblems() {
    return List.of(problems);
  }
}
