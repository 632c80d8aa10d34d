package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document is not a customer, or a customer cannot be written. It carries every problem found,
 * has no cause, and holds no personal data: neither in its message nor in its problems.
 */
public final class CustomerJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How many problems the message tells of; the list has them all. */
  private static final int TOLD = 5;

  private final Problem[] problems;

  private CustomerJsonException(String what, List<Problem> problems) {
    super(message(what, problems));
    this.problems = problems.toArray(Problem[]::new);
  }

  /** A document is not an acceptable customer. */
  static CustomerJsonException notRead(List<Problem> problems) {
    return new CustomerJsonException("not a customer", problems);
  }

  /** A record among others is not an acceptable customer. */
  static CustomerJsonException rejected(CustomerRecord rejected) {
    return new CustomerJsonException(rejected.place() + " is rejected", rejected.getProblems());
  }

  /** A customer that JSON cannot carry. */
  static CustomerJsonException notWritten(Problem problem) {
    return new CustomerJsonException("cannot be written as JSON", List.of(problem));
  }

  /**
   * What is wrong.
   *
   * @return an immutable list, never empty; in the order of the document where there is one
   */
  public List<Problem> getProblems() {
    return List.of(problems);
  }

  private static String message(String what, List<Problem> problems) {
    String told =
        problems.stream().limit(TOLD).map(Problem::toString).collect(Collectors.joining("; "));
    int more = problems.size() - TOLD;
    return what + ": " + told + (more > 0 ? "; and " + more + " more" : "");
  }
}
