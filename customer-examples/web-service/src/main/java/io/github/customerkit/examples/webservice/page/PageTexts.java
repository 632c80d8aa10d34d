package io.github.customerkit.examples.webservice.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The texts of the page in a language; they are in resource bundles beside this class. */
public final class PageTexts {

  /** The name of the resource bundles. */
  static final String BUNDLE = "io.github.customerkit.examples.webservice.page.page";

  private static final String OF_SCRIPT = "script.";

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Creates the texts in a language of the service. */
  PageTexts(Locale locale) {
    this.locale = locale;
    // Else English would be the language of the machine.
    bundle =
        ResourceBundle.getBundle(
            BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** Returns the language as its code of ISO 639. */
  public String language() {
    return locale.getLanguage();
  }

  /** Returns a text by its key. */
  public String text(String key) {
    return bundle.getString(key);
  }

  /** Returns the heads of the columns of problems. */
  public List<String> columns() {
    return Stream.of("record", "line", "where", "severity", "code", "what")
        .map(column -> text("column." + column))
        .toList();
  }

  /** Returns the keys of the texts of the script. */
  public List<String> ofScript() {
    return bundle.keySet().stream().filter(key -> key.startsWith(OF_SCRIPT)).sorted().toList();
  }
}
