package io.github.customerkit.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Messages of Hibernate Validator's constraints that its own bundle does not have in a language, or
 * that would print the value; the messages of another bundle come first.
 */
final class BuiltInMessages extends ResourceBundle {

  private final @Nullable ResourceBundle first;
  private final ResourceBundle own;

  private BuiltInMessages(@Nullable ResourceBundle first, ResourceBundle own) {
    this.first = first;
    this.own = own;
  }

  /** Returns the other bundle's messages and those of a language, if there are any. */
  static @Nullable ResourceBundle behind(@Nullable ResourceBundle first, Locale locale) {
    String name = "BuiltInMessages_" + locale.getLanguage() + ".properties";
    try (InputStream in = BuiltInMessages.class.getResourceAsStream(name)) {
      if (in == null) {
        return first;
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new BuiltInMessages(first, new PropertyResourceBundle(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    if (first != null && first.containsKey(key)) {
      return first.getObject(key);
    }
    return own.containsKey(key) ? own.getObject(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new TreeSet<>(own.keySet());
    if (first != null) {
      keys.addAll(first.keySet());
    }
    return Collections.enumeration(keys);
  }
}
