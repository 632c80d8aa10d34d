package io.github.customerkit.json.internal.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens and closes files to read. */
public final class InputFile {

  private InputFile() {}

  /** Opens a file; the message of a failure has its name. */
  public static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      // Reading would fail without the name.
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    return Files.newInputStream(file);
  }

  /** Opens a file that is read lazily, where no checked exception can be thrown. */
  public static InputStream openLazily(Path file) {
    try {
      return open(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes a file that was read lazily. */
  public static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
