package io.github.customerkit.examples.webservice.settings;

import io.github.customerkit.json.CustomerReader;
import java.util.Locale;
import java.util.function.Function;

/** Readers that check customers, one for each language of their messages. */
public final class ReaderByLanguage {

  private final CustomerReader english;
  private final CustomerReader german;

  /** Creates the readers with a function from languages. */
  ReaderByLanguage(Function<Locale, CustomerReader> reader) {
    english = reader.apply(Locale.ENGLISH);
    german = reader.apply(Locale.GERMAN);
  }

  /** Returns the reader with messages in German, or else in English. */
  public CustomerReader in(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
  }
}
