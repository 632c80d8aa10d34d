package io.github.customerkit.examples.commandline.terminal;

/** The names of inputs in messages. */
public final class InputName {

  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private InputName() {}

  /** Returns the name of an input for a message, given the argument. */
  public static String of(String argument) {
    return argument.equals(STANDARD_INPUT) ? "standard input" : argument;
  }
}
