package io.github.customerkit.examples.commandline.language;

/** A failure whose message is available in every language; its {@code getMessage} is English. */
public interface Worded {

  /** Returns the message. */
  Message message();
}
