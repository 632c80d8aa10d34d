package io.github.customerkit.validation.internal.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.jspecify.annotations.Nullable;

/** Finds the message bundles of a language, without falling back to the JVM's default language. */
final class MessageBundles {

  private MessageBundles() {}

  /** Returns the bundle of the language, else the one without a language, else null. */
  static @Nullable ResourceBundle find(String name, Locale locale) {
    var locator = new PlatformResourceBundleLocator(name);
    ResourceBundle found = locator.getResourceBundle(locale);
    if (found == null || isOf(found, locale)) {
      return found;
    }
    ResourceBundle neutral = locator.getResourceBundle(Locale.ROOT);
    return neutral != null && isOf(neutral, Locale.ROOT) ? neutral : null;
  }

  private static boolean isOf(ResourceBundle bundle, Locale locale) {
    String language = bundle.getLocale().getLanguage();
    return language.isEmpty() || language.equals(locale.getLanguage());
  }

  /**
   * Returns the bundle and, for keys that it does not have, the kit's own texts for constraints of
   * Hibernate Validator whose messages print the value or are not translated.
   */
  static @Nullable ResourceBundle withBuiltIn(@Nullable ResourceBundle bundle, Locale locale) {
    String name = "BuiltInMessages_" + locale.getLanguage() + ".properties";
    Properties texts = new Properties();
    InputStream in = MessageBundles.class.getResourceAsStream(name);
    if (in == null) {
      return bundle;
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bundle != null) {
      bundle.keySet().forEach(key -> texts.put(key, bundle.getObject(key)));
    }
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return texts.entrySet().stream()
            .map(text -> new Object[] {text.getKey(), text.getValue()})
            .toArray(Object[][]::new);
      }
    };
  }
}
