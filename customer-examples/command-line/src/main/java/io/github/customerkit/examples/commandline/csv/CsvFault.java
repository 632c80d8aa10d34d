package io.github.customerkit.examples.commandline.csv;

import io.github.customerkit.examples.commandline.language.Message;

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
    TOO_MANY_FIELDS("too-large"),
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

  /** Returns the reason, without data. */
  public Message message() {
    String key = "csv." + kind;
    return switch (kind) {
      case TOO_LONG -> Message.of(key, CsvRowHandler.MAX_CHARACTERS);
      case TOO_MANY_FIELDS -> Message.of(key, CsvRowHandler.MAX_COLUMNS);
      case STRAY_QUOTE -> Message.of(key);
      case FIELDS -> Message.counted(key, fields, columns);
    };
  }
}
