package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.fetch.file.TargetFile;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates and deletes SQLite database files; SQLite gives the files beside them the same
 * permissions.
 */
final class SqliteFile {

  private static final String URI = "file:";

  private SqliteFile() {}

  /**
   * Returns the file that SQLite opens for a name, which may be a URI; null if the name is invalid.
   */
  static @Nullable Path named(String name) {
    try {
      if (!name.startsWith(URI)) {
        return Path.of(name);
      }
      String path = name.substring(URI.length()).replaceFirst("^//(localhost)?(?=/)", "");
      return Path.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      // SQLite cannot open such a file either, and reports why.
      return null;
    }
  }

  /**
   * Creates an empty file that only its owner can read, if none exists; returns whether it did. If
   * the file cannot be created, SQLite reports why.
   */
  static boolean createPrivately(Path file) {
    try {
      Path target = TargetFile.of(file).path();
      Set<StandardOpenOption> options =
          Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      TargetFile.openPrivately(target, options).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Deletes a file if it is still empty. */
  static void deleteEmpty(Path file) {
    try {
      Path target = TargetFile.of(file).path();
      if (Files.size(target) == 0) {
        Files.delete(target);
      }
    } catch (IOException e) {
      // The file is empty, so it can stay.
    }
  }
}
