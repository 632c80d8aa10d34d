package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.json.CustomerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The place of a record in its input, in all reports. */
public final class Place {

  private Place() {}

  /** Returns the input, shortened, and the record's number, and its line if that differs. */
  public static String of(String source, CustomerRecord found, Language language) {
    return of(source, found.getNumber(), found.getLine(), language);
  }

  /** Returns the input, shortened, and the record's number, and its line if that differs. */
  public static String of(String source, long number, @Nullable Long line, Language language) {
    return Printable.endOf(InputName.of(source).in(language)) + ", " + language.place(number, line);
  }

  /** Writes the place of a record as members of a JSON object. */
  public static void write(JsonGenerator json, String source, long number, @Nullable Long line) {
    json.writeStringProperty("source", source);
    json.writeNumberProperty("record", number);
    JsonReport.writeNumber(json, "line", line);
  }
}
