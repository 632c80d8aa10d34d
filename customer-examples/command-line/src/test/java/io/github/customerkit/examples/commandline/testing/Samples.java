package io.github.customerkit.examples.commandline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The samples of this repository. */
public final class Samples {

  public static final Path FAULTS = Path.of("../samples/faults.ndjson");
  public static final Path CUSTOMERS = Path.of("../samples/customers.ndjson");
  public static final Path VENDOR_EXAMPLE = Path.of("../samples/vendor-example.json");

  private static final Path ERAS = Path.of("../samples/eras");

  private Samples() {}

  /** Returns one document for each era of the API. */
  public static List<Path> eras() {
    try (Stream<Path> files = Files.list(ERAS)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the name of a file for the program. */
  public static String name(Path sample) {
    return sample.toString();
  }
}
