package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.List;

/**
 * A document or a DTO is not a customer, a customer cannot be written, its attributes do not fit
 * the class to which they are bound, or a request would be refused. It carries every problem found,
 * has no cause, and holds no personal data: neither in its message nor in its problems.
 */
public final class CustomerJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem[] problems;

  private CustomerJsonException(String what, List<Problem> problems) {
    super(what + ": " + Summary.of(problems));
    this.problems = problems.toArray(Problem[]::new);
  }

  /**
   * Returns the exception that says why something is not a customer, as reading throws it; for code
   * that makes customers of something else than JSON.
   *
   * @param problems what is wrong, at least one problem; not null
   * @return a new exception
   */
  public static CustomerJsonException notRead(List<Problem> problems) {
    return new CustomerJsonException("not a customer", problems);
  }

  /** A document is not a page of attribute definitions. */
  static CustomerJsonException notDefinitions(List<ShapeFault> faults) {
    return new CustomerJsonException(
        "not a page of attribute definitions", ShapeFault.in(Words.ENGLISH, faults));
  }

  /** A document is not a page of customers. */
  static CustomerJsonException notPage(List<ShapeFault> faults) {
    return new CustomerJsonException("not a page", ShapeFault.in(Words.ENGLISH, faults));
  }

  /** A record among others is not an acceptable customer. */
  static CustomerJsonException rejected(CustomerRecord rejected) {
    return new CustomerJsonException(rejected.place() + " is rejected", rejected.getProblems());
  }

  /** A customer that JSON cannot carry. */
  static CustomerJsonException notWritten(ShapeFault fault) {
    return notWritten(List.of(fault.in(Words.ENGLISH)));
  }

  /** A customer, or attributes of one, that JSON cannot carry. */
  static CustomerJsonException notWritten(List<Problem> problems) {
    return new CustomerJsonException("cannot be written as JSON", problems);
  }

  /** A request that the server would refuse. */
  static CustomerJsonException notTaken(List<Problem> problems) {
    return new CustomerJsonException("the server would refuse the update", problems);
  }

  /** Attributes do not fit the class to which they are bound. */
  static CustomerJsonException notBound(List<Problem> problems) {
    return new CustomerJsonException("attributes do not fit their class", problems);
  }

  /**
   * What is wrong.
   *
   * @return an immutable list, never empty; in the order of the document where there is one
   */
  public List<Problem> getProblems() {
    return List.of(problems);
  }
}
