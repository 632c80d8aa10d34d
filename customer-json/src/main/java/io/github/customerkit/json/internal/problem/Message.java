package io.github.customerkit.json.internal.problem;

import java.util.List;

/**
 * A message whose language is not chosen yet.
 *
 * @param key the key in the resource bundles
 * @param arguments the arguments: strings, numbers and other messages
 */
public record Message(String key, List<Object> arguments) {

  /** Returns a message with arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
