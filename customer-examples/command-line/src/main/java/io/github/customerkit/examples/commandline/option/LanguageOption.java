package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import picocli.CommandLine.Option;

/** The option for the language of what a person reads. */
public final class LanguageOption {

  private final Terminal terminal;

  /** Creates the option for the messages on a terminal. */
  public LanguageOption(Terminal terminal) {
    this.terminal = terminal;
  }

  // Without a default value, which a command would set after its subcommand has set the option.
  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = Language.Converter.class,
      completionCandidates = Language.Codes.class,
      description = "The language of reports and messages: en (default) or de.")
  void setLanguage(Language language) {
    terminal.chosen().set(language);
  }

  /** Returns the language. */
  public Language language() {
    return terminal.language();
  }

  /** Sets the language on the options of a reader, and returns these. */
  public CustomerReader.Builder addTo(CustomerReader.Builder reader) {
    return reader.locale(language().locale());
  }
}
