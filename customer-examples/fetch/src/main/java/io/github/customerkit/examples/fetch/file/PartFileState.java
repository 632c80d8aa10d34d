package io.github.customerkit.examples.fetch.file;

import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.FetchFailure;
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
 * What is kept beside a file that is not whole yet.
 *
 * @param address of the list that is fetched into it
 * @param at how far
 * @param bytes how much of the file belongs to that
 */
record PartFileState(String address, Checkpoint at, long bytes) {

  private static final String UNREADABLE = " is no state that can be read; --restart begins anew";

  /** The state in a file; null if there is none. */
  static @Nullable PartFileState read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      Properties lines = new Properties();
      lines.load(new StringReader(Files.readString(file)));
      return of(lines);
    } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
      throw new FetchFailure(file.getFileName() + UNREADABLE);
    }
  }

  private static PartFileState of(Properties lines) {
    Checkpoint at =
        new Checkpoint(
            number(lines, "skip"),
            number(lines, "reach"),
            number(lines, "fetched"),
            number(lines, "repeated"),
            number(lines, "rejected"),
            lines.containsKey("total") ? number(lines, "total") : null,
            Boolean.parseBoolean(text(lines, "hasTotalChanged")),
            (int) number(lines, "idlePages"),
            (int) number(lines, "moves"),
            (int) number(lines, "gaps"),
            Boolean.parseBoolean(text(lines, "isEnd")));
    return new PartFileState(text(lines, "address"), at, number(lines, "bytes"));
  }

  private static long number(Properties lines, String name) {
    return Long.parseLong(text(lines, name));
  }

  private static String text(Properties lines, String name) {
    String text = lines.getProperty(name);
    if (text == null) {
      throw new IllegalArgumentException(name);
    }
    return text;
  }

  /** Returns where a state is written before it takes the place of the one before. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  /** Takes the place of the state before at one stroke, and is on the disk when this returns. */
  void write(Path file) throws IOException {
    Path beside = beside(file);
    try {
      // A run that was killed may have left one.
      Files.deleteIfExists(beside);
      try (FileChannel channel =
          TargetFile.openPrivately(
              beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        ByteBuffer left = StandardCharsets.UTF_8.encode(text());
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
    DirectorySync.force(file);
  }

  private String text() throws IOException {
    Properties lines = new Properties();
    lines.setProperty("address", address);
    lines.setProperty("skip", Long.toString(at.skip()));
    lines.setProperty("reach", Long.toString(at.reach()));
    lines.setProperty("fetched", Long.toString(at.fetched()));
    lines.setProperty("repeated", Long.toString(at.repeated()));
    lines.setProperty("rejected", Long.toString(at.rejected()));
    if (at.total() != null) {
      lines.setProperty("total", Long.toString(at.total()));
    }
    lines.setProperty("hasTotalChanged", Boolean.toString(at.hasTotalChanged()));
    lines.setProperty("idlePages", Integer.toString(at.idlePages()));
    lines.setProperty("moves", Integer.toString(at.moves()));
    lines.setProperty("gaps", Integer.toString(at.gaps()));
    lines.setProperty("isEnd", Boolean.toString(at.isEnd()));
    lines.setProperty("bytes", Long.toString(bytes));
    StringWriter text = new StringWriter();
    lines.store(text, null);
    return text.toString();
  }
}
