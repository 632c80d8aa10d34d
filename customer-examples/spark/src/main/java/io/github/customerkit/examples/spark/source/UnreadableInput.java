package io.github.customerkit.examples.spark.source;

/** Thrown if inputs cannot be read; the message has the file and the reason, without data. */
public final class UnreadableInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates a failure of a file or a pattern. */
  public UnreadableInput(String file, String reason) {
    super("cannot read " + file + ": " + reason);
  }
}
