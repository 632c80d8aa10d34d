package io.github.customerkit.examples.spark.job;

/** Thrown if a job cannot be done; the message has the reason, without data. */
public final class JobFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobFailure(String message) {
    super(message);
  }
}
