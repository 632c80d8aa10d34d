package io.github.customerkit.examples.commandline.fetch;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the target of a fetch: a file, or a database. */
final class FetchTarget {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "A file to write, as NDJSON; until it is whole, it is FILE.part.")
  private @Nullable String out;

  @Option(
      names = "--into",
      paramLabel = "URL",
      description =
          "A database to import into: jdbc:sqlite:FILE, or jdbc:postgresql://HOST/DATABASE with"
              + " user and password in PGUSER and PGPASSWORD (default: the file customers.db"
              + " here).")
  private @Nullable String into;

  @Nullable String out() {
    return out;
  }

  @Nullable String into() {
    return into;
  }
}
