package io.github.customerkit.examples.fetch.api;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something failed, put into words when the language is known. The words have no customer data.
 *
 * @param bundle the name of the resource bundles with the text
 * @param key the key of the text
 * @param arguments the arguments of the text, shown as they are; a reason among them is put into
 *     words, too
 */
public record Reason(String bundle, String key, List<Object> arguments) {

  /** The name of the resource bundles of fetch and push. */
  static final String BUNDLE = "io.github.customerkit.examples.fetch.api.reasons";

  /** Returns a reason with a text in the resource bundles of fetch and push. */
  public static Reason of(String key, Object... arguments) {
    return in(BUNDLE, key, arguments);
  }

  /** Returns a reason with a text in other resource bundles. */
  public static Reason in(String bundle, String key, Object... arguments) {
    return new Reason(bundle, key, List.of(arguments));
  }

  /**
   * Returns the words.
   *
   * @param locale the language, German or else English; not null
   */
  public String in(Locale locale) {
    boolean isGerman = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    ResourceBundle texts = ResourceBundle.getBundle(bundle, isGerman ? Locale.GERMAN : Locale.ROOT);
    Object[] words =
        arguments.stream()
            .map(one -> one instanceof Reason reason ? reason.in(locale) : String.valueOf(one))
            .toArray();
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(words);
  }

  /** Returns the words in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
