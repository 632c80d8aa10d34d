package io.github.customerkit.json.internal.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file beside its final name, and moves it there when it is complete. Closing it earlier
 * deletes it. Until it is complete, only its owner may read it.
 *
 * <p>A killed JVM leaves the incomplete file: {@code .NAME.UUID.tmp} beside {@code NAME}.
 */
public final class AtomicFile implements Closeable {

  /** The limit that Linux sets. */
  private static final int MAX_LINKS = 40;

  /** Keeps the temporary name within the system's limit if the final name is. */
  private static final int MAX_NAME_CHARACTERS = 40;

  private final Path target;
  private final @Nullable Path beside;
  private final FileChannel channel;

  private AtomicFile(Path target, @Nullable Path beside, FileChannel channel) {
    this.target = target;
    this.beside = beside;
    this.channel = channel;
  }

  public static AtomicFile of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new AtomicFile(file, null, FileChannel.open(file, StandardOpenOption.WRITE));
    }
    // Replaces the target of a link, not the link.
    Path target = followLinks(file);
    FileMode.requireWritable(target);
    Path beside = target.resolveSibling(temporaryName(target));
    Set<StandardOpenOption> isNew = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    return new AtomicFile(
        target, beside, FileChannel.open(beside, isNew, FileMode.ownerOnly(beside)));
  }

  /** Returns the target of a link, which need not exist. */
  private static Path followLinks(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path reached = file.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(reached); i++) {
      if (i == MAX_LINKS) {
        throw new FileSystemException(file.toString(), null, "a loop of symbolic links");
      }
      reached = reached.resolveSibling(Files.readSymbolicLink(reached));
    }
    return reached;
  }

  private static String temporaryName(Path target) {
    String name = String.valueOf(target.getFileName());
    if (name.codePointCount(0, name.length()) > MAX_NAME_CHARACTERS) {
      name = name.substring(0, name.offsetByCodePoints(0, MAX_NAME_CHARACTERS));
    }
    return "." + name + "." + UUID.randomUUID() + ".tmp";
  }

  /** Returns the stream to write the contents to. */
  public OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /** Moves the complete file to its final name. */
  public void complete() throws IOException {
    if (beside == null) {
      return;
    }
    channel.force(true);
    channel.close();
    if (Files.exists(target)) {
      FileMode.copy(target, beside);
    }
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      if (beside != null) {
        Files.deleteIfExists(beside);
      }
    }
  }
}
