package io.github.customerkit.model.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The messages of a package in a language, from resource bundles: {@code messages.properties} in
 * English and {@code messages_de.properties} in German, both in UTF-8, in the package's directory.
 *
 * <pre>{@code
 * Messages messages =
 *     Messages.of(
 *         locale,
 *         language -> ResourceBundle.getBundle("io.github.customerkit.json.messages", language));
 * }</pre>
 *
 * <p>The bundle is loaded when the first text is asked for. Immutable, for use by several threads.
 */
public final class Messages {

  private final Locale language;
  private final Function<Locale, ResourceBundle> bundles;

  private Messages(Locale language, Function<Locale, ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
  }

  /**
   * Returns the messages in the language of a locale; the locale of the JVM has no influence.
   *
   * @param locale German, or English for any other; not null
   * @param bundles returns the bundle of a language; a lambda of the package whose messages these
   *     are, because a module gives its resources to its own code only. Not null
   */
  public static Messages of(Locale locale, Function<Locale, ResourceBundle> bundles) {
    boolean isGerman = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    return new Messages(isGerman ? Locale.GERMAN : Locale.ROOT, bundles);
  }

  /**
   * Returns a message.
   *
   * @param key the key in the bundle; not null
   * @param arguments the arguments for {@code {0}}, {@code {1}} and so on, formatted by their
   *     {@code toString()}, so that numbers have no thousands separators
   * @return the message
   * @throws java.util.MissingResourceException if no message has that key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundles.apply(language).getString(key);
    // Most messages need no formatting, which takes longer than all the rest.
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
        ? pattern
        : new MessageFormat(pattern, Locale.ROOT).format(texts(arguments));
  }

  private static Object[] texts(Object[] arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toArray();
  }
}
