package io.github.customerkit.examples.commandline.option;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the character between the columns of a CSV file. */
public final class SeparatorOption {

  private static final char COMMA = ',';

  /** Accepts one character, or a name for the tab. */
  static final class Separator implements ITypeConverter<Character> {
    @Override
    public Character convert(String value) {
      if (value.toLowerCase(Locale.ROOT).equals("tab")) {
        return '\t';
      }
      if (value.length() != 1 || "\"\r\n".contains(value)) {
        throw new TypeConversionException(
            "expected tab or one character, but no quote and no line break, but was '"
                + value
                + "'");
      }
      return value.charAt(0);
    }
  }

  @Option(
      names = "--separator",
      paramLabel = "CHARACTER",
      converter = Separator.class,
      description =
          "The character between the columns of CSV, or tab (default: a comma; in an input, the one"
              + " that a first line such as sep=; sets).")
  private @Nullable Character character;

  /** Returns whether the option is given. */
  public boolean isGiven() {
    return character != null;
  }

  /** Returns the character; null if the option is not given. */
  public @Nullable Character character() {
    return character;
  }

  /** Returns the character, by default a comma. */
  public char orComma() {
    return character == null ? COMMA : character;
  }
}
