package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.json.CustomerReader;
import picocli.CommandLine.Option;

/** The option for the language of problems. */
public final class LanguageOption {

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      converter = Language.Converter.class,
      description = "The language in which problems are reported: en (default) or de.")
  private Language language = Language.ENGLISH;

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /** Sets the language on the options of a reader, and returns these. */
  public CustomerReader.Builder addTo(CustomerReader.Builder reader) {
    return reader.locale(language.locale());
  }
}
