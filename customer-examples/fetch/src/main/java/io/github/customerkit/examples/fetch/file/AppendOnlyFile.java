package io.github.customerkit.examples.fetch.file;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A file that one run locks and appends to, from a length that is known to be valid. */
public final class AppendOnlyFile implements Closeable {

  private final FileChannel channel;

  private AppendOnlyFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a file, creates it if it does not exist, and locks out other users and other runs.
   *
   * @param file the file, not a symbolic link; not null
   * @return the open file, which the caller closes
   * @throws IOException if it cannot be opened
   * @throws TransferFailure if another run has locked it
   */
  public static AppendOnlyFile open(Path file) throws IOException {
    FileChannel channel =
        TargetFile.openPrivately(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    boolean isLocked = false;
    try {
      // Another run may have renamed the file since it was opened.
      if (channel.tryLock() != null && Files.exists(file)) {
        TargetFile.makePrivate(file);
        DirectorySync.force(file);
        isLocked = true;
        return new AppendOnlyFile(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this JVM holds the lock.
    } finally {
      if (!isLocked) {
        channel.close();
      }
    }
    throw new TransferFailure("other-run", String.valueOf(file.getFileName()));
  }

  long size() throws IOException {
    return channel.size();
  }

  /**
   * Reads the file through the open channel: on some systems, closing another one would release the
   * lock.
   *
   * @return a stream from the start of the file, which must not be closed
   * @throws IOException if the file cannot be read
   */
  public InputStream read() throws IOException {
    return Channels.newInputStream(channel.position(0));
  }

  /**
   * Truncates the file to a length, and appends from there.
   *
   * @param length bytes, at most the size of the file
   * @throws IOException if the file cannot be written
   */
  public void truncate(long length) throws IOException {
    channel.truncate(length);
    channel.position(length);
  }

  /**
   * Appends bytes; they are on the disk when this method returns.
   *
   * @param bytes the bytes; not null
   * @throws IOException if the file cannot be written
   */
  public void append(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  /** Closes the file and releases its lock. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
