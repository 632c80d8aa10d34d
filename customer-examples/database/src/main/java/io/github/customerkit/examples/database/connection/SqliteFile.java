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

/** The file of a SQLite database; those that SQLite puts beside it have the same permissions. */
final class SqliteFile {

  private static final String URI = "file:";

  private SqliteFile() {}

  /** The file that SQLite opens by a name, which may be a URI; null if it is none. */
  static @Nullable Path named(String name) {
    try {
      if (!name.startsWith(URI)) {
        return Path.of(name);
      }
      String path = name.substring(URI.length()).replaceFirst("^//(localhost)?(?=/)", "");
      return Path.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      // Neither SQLite nor the system can have such a file; why is its to say.
      return null;
    }
  }

  /**
   * Makes an empty file that is its owner's alone if there is none, for SQLite to fill; gives
   * whether it did. Where it cannot, SQLite cannot either, and says why.
   */
  static boolean createPrivately(Path file) {
    try {
      Path target = TargetFile.of(file).path();
      Set<StandardOpenOption> isNew =
          Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      TargetFile.openPrivately(target, isNew).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Takes a file away again into which nothing came. */
  static void deleteEmpty(Path file) {
    try {
      Path target = TargetFile.of(file).path();
      if (Files.size(target) == 0) {
        Files.delete(target);
      }
    } catch (IOException e) {
      // It holds nothing.
    }
  }
}
