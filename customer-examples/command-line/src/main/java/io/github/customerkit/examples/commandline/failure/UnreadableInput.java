package io.github.customerkit.examples.commandline.failure;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.language.Worded;
import java.io.IOException;

/** Thrown if the content of a file cannot be used; the message has the reason, without data. */
public final class UnreadableInput extends IOException implements Worded {

  private static final long serialVersionUID = 1L;

  private final transient Message message;

  /** Creates the failure with its reason, which follows the name of the file. */
  public UnreadableInput(Message message) {
    super(message.toString());
    this.message = message;
  }

  @Override
  public Message message() {
    return message;
  }
}
