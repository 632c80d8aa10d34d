package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.language.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the target of a fetch: a file, or a database. */
final class FetchTarget {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The NDJSON file to write; it is FILE.part until it is complete.")
  private @Nullable String out;

  @Option(
      names = "--into",
      paramLabel = "DATABASE",
      description =
          "A database to import into: a SQLite file, or postgresql://HOST/DATABASE with user and"
              + " password in PGUSER and PGPASSWORD, or before the host (default: the file"
              + " customers.db in this folder).")
  private @Nullable String into;

  @Nullable String out() {
    return out;
  }

  @Nullable String into() {
    return into;
  }

  /** Returns the file to write, given its name. */
  static Path file(String out) {
    String name = out.toLowerCase(Locale.ROOT);
    if (name.equals("-") || name.endsWith(".gz") || name.endsWith(".json")) {
      throw new WrongUsage(
          "fetch writes NDJSON only, which 'convert' turns into other formats: " + out);
    }
    try {
      return Path.of(out);
    } catch (InvalidPathException e) {
      throw OutputFailure.of(out, Message.of("failure.no-name"));
    }
  }
}
