package io.github.customerkit.examples.commandline.terminal;

import io.github.customerkit.examples.commandline.language.Language;

/** The language of what a command prints for a person; set when its options are parsed. */
public final class ChosenLanguage {

  private volatile Language language = Language.ENGLISH;

  /** Sets the language. */
  public void set(Language chosen) {
    language = chosen;
  }

  /** Returns the language; English unless it is set. */
  Language get() {
    return language;
  }
}
