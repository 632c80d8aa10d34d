package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.json.CustomerReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the place of the customers in the records of an input. */
public final class AtOption {

  /** Accepts the pointers that the reader accepts. */
  static final class Pointer implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        CustomerReader.builder().at(value).build();
        return value;
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "expected a JSON Pointer such as /customerProfile but was '" + value + "'");
      }
    }
  }

  @Option(
      names = "--at",
      paramLabel = "POINTER",
      converter = Pointer.class,
      description =
          "Look for the customers inside each document, line or element, at a JSON Pointer such as"
              + " /customerProfile; '*' stands for every element of an array.")
  private @Nullable String pointer;

  /** Returns the place; "" if each record is a customer. */
  public String pointer() {
    return pointer == null ? "" : pointer;
  }

  /** Sets the place on the options of a reader, and returns these. */
  public CustomerReader.Builder addTo(CustomerReader.Builder reader) {
    return reader.at(pointer);
  }
}
