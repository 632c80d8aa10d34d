package io.github.customerkit.json.internal.output;

import io.github.customerkit.json.OutputFormat;

/**
 * The texts around documents in an output.
 *
 * @param begin before all documents, even if there are none
 * @param beforeFirst before the first document
 * @param between between two documents
 * @param end after the last document
 * @param emptyEnd after the beginning, if there are no documents
 * @param isOfLines whether each document must stay on one line
 */
public record OutputFrame(
    String begin,
    String beforeFirst,
    String between,
    String end,
    String emptyEnd,
    boolean isOfLines) {

  /** Returns the frame of a format with one document per line. */
  public static OutputFrame of(OutputFormat output) {
    return switch (output) {
      case NDJSON -> new OutputFrame("", "", "\n", "\n", "", true);
      case ARRAY -> new OutputFrame("[\n", "", ",\n", "\n]\n", "\n]\n", true);
      case PAGE -> new OutputFrame("{\"data\":[\n", "", ",\n", "\n]}\n", "\n]}\n", true);
    };
  }

  /**
   * Returns the frame of a format with indented documents.
   *
   * @throws IllegalArgumentException if the format has one document per line
   */
  public static OutputFrame indented(OutputFormat output) {
    String margin = "\n" + IndentedJson.margin(level(output));
    String comma = "," + margin;
    return switch (output) {
      case NDJSON ->
          throw new IllegalArgumentException(
              "indented NDJSON; expected output ARRAY or PAGE, because NDJSON has one customer per"
                  + " line");
      case ARRAY -> new OutputFrame("[", margin, comma, "\n]\n", "]\n", false);
      case PAGE ->
          new OutputFrame("{\n  \"data\": [", margin, comma, "\n  ]\n}\n", "]\n}\n", false);
    };
  }

  /** Returns the number of levels around the documents of a format. */
  public static int level(OutputFormat output) {
    return switch (output) {
      case NDJSON -> 0;
      case ARRAY -> 1;
      case PAGE -> 2;
    };
  }
}
