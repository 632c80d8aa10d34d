package io.github.customerkit.examples.commandline.language;

/** The names of inputs in messages. */
public final class InputName {

  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private InputName() {}

  /** Returns the name of an input for a message, given the argument. */
  public static Message of(String argument) {
    return argument.equals(STANDARD_INPUT)
        ? Message.of("standard-input")
        : Message.verbatim(argument);
  }
}
