package io.github.customerkit.examples.commandline.failure;

/** The exit status of a command. */
public final class ExitStatus {

  /** All records were accepted, or there were none. */
  public static final int ACCEPTED = 0;

  /** A record was rejected. */
  public static final int REJECTED = 1;

  /** The usage was wrong, an input was not read to its end, or the output was not written. */
  public static final int NOT_DONE = 2;

  private ExitStatus() {}
}
