package io.github.customerkit.json;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written beside its final name, and moved over it once it is complete. Closed
 * before that, it leaves nothing behind.
 */
final class NewFile implements Closeable {

  private final Path target;
  private final @Nullable Path beside;
  private final FileChannel channel;

  private NewFile(Path target, @Nullable Path beside, FileChannel channel) {
    this.target = target;
    this.beside = beside;
    this.channel = channel;
  }

  static NewFile of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new NewFile(file, null, FileChannel.open(file, StandardOpenOption.WRITE));
    }
    // A link stays one: what it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
    Path beside = target.resolveSibling(name);
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    return new NewFile(target, beside, channel);
  }

  /** Where to write what the file is to hold. */
  OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /** All is written: puts the file in its place. */
  void complete() throws IOException {
    if (beside == null) {
      return;
    }
    channel.force(true);
    channel.close();
    if (Files.exists(target)) {
      keepPermissions(target, beside);
    }
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (beside != null) {
      Files.deleteIfExists(beside);
    }
  }
}
