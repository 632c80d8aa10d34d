package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.csv.CsvRows;
import io.github.customerkit.examples.commandline.csv.CsvUse;
import io.github.customerkit.examples.commandline.csv.FormulaGuard;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for the form of a CSV file that is read. */
public final class CsvInputOptions {

  /** Accepts encodings in which ASCII texts have their usual bytes. */
  static final class Encoding implements ITypeConverter<Charset> {
    private static final String ASCII = "a,;\t\"\r\n";

    @Override
    public Charset convert(String name) {
      if (isSupported(name)) {
        Charset encoding = Charset.forName(name);
        if (encoding.canEncode()
            && new String(ASCII.getBytes(encoding), StandardCharsets.US_ASCII).equals(ASCII)) {
          return encoding;
        }
      }
      throw new TypeConversionException(
          "expected an encoding that includes ASCII, such as UTF-8 or ISO-8859-1, but was '"
              + name
              + "'");
    }

    private static boolean isSupported(String name) {
      try {
        return Charset.isSupported(name);
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }

  @Mixin private SeparatorOption separator = new SeparatorOption();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = Encoding.class,
      description = "The encoding of CSV, such as ISO-8859-1 (${DEFAULT-VALUE}).")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--null",
      paramLabel = "TEXT",
      split = ",",
      description = "Texts that stand for an empty field, such as NULL,#N/A, separated by commas.")
  private List<String> nulls = List.of();

  @Option(
      names = "--from",
      paramLabel = "PROGRAM",
      defaultValue = "database",
      description =
          "The program for which CSV was written: database (default), with exact texts; or"
              + " spreadsheet, with an apostrophe before formulas, as 'convert' writes it.")
  private CsvUse use = CsvUse.DATABASE;

  /** Returns the rows of a file, plain or gzip. */
  public CsvRows rows(InputStream in) {
    return new CsvRows(in, separator.character(), encoding);
  }

  /** Returns the text in a column; "" if it stands for an empty field. */
  public String field(CsvRow row, String column) {
    String text = row.get(column);
    if (nulls.contains(text)) {
      return "";
    }
    return use == CsvUse.SPREADSHEET ? FormulaGuard.unguarded(text) : text;
  }
}
