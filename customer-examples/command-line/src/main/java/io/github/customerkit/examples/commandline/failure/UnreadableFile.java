package io.github.customerkit.examples.commandline.failure;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.language.Worded;

/**
 * Thrown if a file that an option names cannot be read; the message has the file and the reason.
 */
public final class UnreadableFile extends RuntimeException implements Worded {

  private static final long serialVersionUID = 1L;

  private final transient Message message;

  /** Creates the failure to read a file, given a description that follows "cannot read". */
  public UnreadableFile(Object name, Message reason) {
    this(Message.of("cannot-read", name, reason));
  }

  private UnreadableFile(Message message) {
    super(message.toString());
    this.message = message;
  }

  @Override
  public Message message() {
    return message;
  }
}
