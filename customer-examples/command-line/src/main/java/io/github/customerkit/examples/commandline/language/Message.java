package io.github.customerkit.examples.commandline.language;

import io.github.customerkit.examples.fetch.api.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A message for a person, put into words when the language is known.
 *
 * @param key the key of its text in the resource bundles
 * @param arguments the arguments of the text, shown as they are; a message among them is put into
 *     words, too
 */
public record Message(String key, List<Object> arguments) implements Phrase {

  /** Returns a message with arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** Returns a message that counts something, in the singular for 1; the count is its {0}. */
  public static Message counted(String key, long count, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(count);
    arguments.addAll(List.of(more));
    return new Message(Language.counted(key, count), List.copyOf(arguments));
  }

  /** Returns the message with the words of a reason. */
  public static Message of(Reason reason) {
    return of("verbatim", reason);
  }

  /** Returns a message whose words come from elsewhere, such as from the system. */
  public static Message verbatim(String words) {
    return of("verbatim", words);
  }

  @Override
  public String in(Locale locale) {
    boolean isGerman = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    return in(isGerman ? Language.GERMAN : Language.ENGLISH);
  }

  /** Returns the words in a language. */
  public String in(Language language) {
    return language.text(key, arguments.toArray());
  }

  /** Returns the words in English. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
