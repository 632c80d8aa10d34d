package io.github.customerkit.examples.fetch.file;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state stored beside an incomplete file, from which a later run resumes.
 *
 * @param address the identity of the list that is fetched into the file
 * @param checkpoint how far the list is fetched
 * @param bytes the length of the file at that checkpoint
 */
record PartFileState(String address, Checkpoint checkpoint, long bytes) {

  /** Returns the state stored in a file; null if the file does not exist. */
  static @Nullable PartFileState read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file)));
      return of(properties);
    } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
      throw new TransferFailure("bad-state", String.valueOf(file.getFileName()));
    }
  }

  private static PartFileState of(Properties properties) {
    Checkpoint checkpoint =
        new Checkpoint(
            number(properties, "skip"),
            number(properties, "reach"),
            number(properties, "fetched"),
            number(properties, "repeated"),
            number(properties, "rejected"),
            properties.containsKey("total") ? number(properties, "total") : null,
            Boolean.parseBoolean(text(properties, "hasTotalChanged")),
            (int) number(properties, "idlePages"),
            (int) number(properties, "moves"),
            (int) number(properties, "gaps"),
            Boolean.parseBoolean(text(properties, "isEnd")));
    return new PartFileState(text(properties, "address"), checkpoint, number(properties, "bytes"));
  }

  private static long number(Properties properties, String name) {
    return Long.parseLong(text(properties, name));
  }

  private static String text(Properties properties, String name) {
    String text = properties.getProperty(name);
    if (text == null) {
      throw new IllegalArgumentException(name);
    }
    return text;
  }

  /** Returns the temporary file that a state is written to before it replaces the last one. */
  static Path temporaryFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  /** Replaces the stored state atomically; it is on the disk when this method returns. */
  void write(Path file) throws IOException {
    Path temporaryFile = temporaryFile(file);
    try {
      // A killed run may have left a temporary file.
      Files.deleteIfExists(temporaryFile);
      try (FileChannel channel =
          TargetFile.openPrivately(
              temporaryFile, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(text());
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(
          temporaryFile, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(temporaryFile);
      throw e;
    }
    DirectorySync.force(file);
  }

  private String text() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("address", address);
    properties.setProperty("skip", Long.toString(checkpoint.skip()));
    properties.setProperty("reach", Long.toString(checkpoint.reach()));
    properties.setProperty("fetched", Long.toString(checkpoint.fetched()));
    properties.setProperty("repeated", Long.toString(checkpoint.repeated()));
    properties.setProperty("rejected", Long.toString(checkpoint.rejected()));
    if (checkpoint.total() != null) {
      properties.setProperty("total", Long.toString(checkpoint.total()));
    }
    properties.setProperty("hasTotalChanged", Boolean.toString(checkpoint.hasTotalChanged()));
    properties.setProperty("idlePages", Integer.toString(checkpoint.idlePages()));
    properties.setProperty("moves", Integer.toString(checkpoint.moves()));
    properties.setProperty("gaps", Integer.toString(checkpoint.gaps()));
    properties.setProperty("isEnd", Boolean.toString(checkpoint.isEnd()));
    properties.setProperty("bytes", Long.toString(bytes));
    StringWriter text = new StringWriter();
    properties.store(text, null);
    return text.toString();
  }
}
