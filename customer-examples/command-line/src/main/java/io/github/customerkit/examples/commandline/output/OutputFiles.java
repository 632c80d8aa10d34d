package io.github.customerkit.examples.commandline.output;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.fetch.file.TargetFile;
import io.github.customerkit.json.CustomerWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The files that a command writes, each beside its name until all are complete: a failure of one
 * leaves every old file. Closing it deletes those that did not replace an old file.
 */
public final class OutputFiles implements AutoCloseable {

  /** Keeps a temporary name within the system's limit if the final name is. */
  private static final int MAX_NAME_CHARACTERS = 40;

  /** A file that is complete or being written. */
  private record Written(Path file, TargetFile target, Path beside) {}

  private final List<Written> complete = new ArrayList<>();

  /**
   * Writes a file from an action; a failure deletes what is written. A target that is not a regular
   * file, such as a pipe, is written directly.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void write(Path file, CustomerWriter writer, Consumer<Consumer<byte[]>> documents) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writer.writeDocuments(file, documents);
      return;
    }
    try {
      TargetFile target = TargetFile.of(file);
      target.requireReplaceable();
      Written written = new Written(file, target, temporary(target.path()));
      try (FileChannel channel =
          TargetFile.openPrivately(
              written.beside(), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        writer.writeDocuments(Channels.newOutputStream(channel), documents);
        channel.force(true);
        complete.add(written);
      } finally {
        if (!complete.contains(written)) {
          Files.deleteIfExists(written.beside());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary(Path target) {
    String name = String.valueOf(target.getFileName());
    if (name.codePointCount(0, name.length()) > MAX_NAME_CHARACTERS) {
      name = name.substring(0, name.offsetByCodePoints(0, MAX_NAME_CHARACTERS));
    }
    return target.resolveSibling("." + name + "." + UUID.randomUUID() + ".tmp");
  }

  /**
   * Gives all files their names.
   *
   * @throws OutputFailure if a file cannot be moved
   */
  public void replaceOld() {
    for (Written written : complete) {
      try {
        written.target().replaceBy(written.beside());
      } catch (IOException e) {
        throw OutputFailure.of(written.file(), e);
      }
    }
    complete.clear();
  }

  @Override
  public void close() {
    for (Written written : complete) {
      try {
        Files.deleteIfExists(written.beside());
      } catch (IOException e) {
        throw OutputFailure.of(written.file(), e);
      }
    }
  }
}
