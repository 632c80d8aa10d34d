package io.github.customerkit.examples.commandline.language;

import java.util.Locale;

/** Words that depend on the language. */
interface Phrase {

  /** Returns the words in German or else in English. */
  String in(Locale locale);
}
