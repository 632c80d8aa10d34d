package io.github.customerkit.examples.commandline.csv;

import io.github.customerkit.examples.commandline.report.Language;

/**
 * The reason why a row cannot be used.
 *
 * @param kind the kind of reason
 * @param fields the number of fields of the row
 * @param columns the number of columns of the file
 */
public record CsvFault(Kind kind, int fields, int columns) {

  /** The kinds of reasons. */
  public enum Kind {
    TOO_LONG("too-large"),
    STRAY_QUOTE("syntax"),
    FIELDS("field-count");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** Returns the code of the reason. */
  public String code() {
    return kind.code;
  }

  /** Returns the reason in a language, without data. */
  public String message(Language language) {
    String key = "csv." + kind;
    return kind == Kind.FIELDS
        ? language.text(Language.counted(key, fields), fields, columns)
        : language.text(key);
  }
}
