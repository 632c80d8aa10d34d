package io.github.customerkit.examples.fetch.file;

import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A file that one run locks and appends to, from a length that is known to be valid. */
final class AppendOnlyFile implements Closeable {

  private final FileChannel channel;

  private AppendOnlyFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens a file, creates it if it does not exist, and locks out other users and other runs. */
  static AppendOnlyFile open(Path file) throws IOException {
    FileChannel channel =
        TargetFile.openPrivately(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    try {
      // Another run may have renamed the file since it was opened.
      if (channel.tryLock() != null && Files.exists(file)) {
        TargetFile.makePrivate(file);
        return new AppendOnlyFile(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this JVM holds the lock.
    }
    channel.close();
    throw new FetchFailure("another run is writing " + file.getFileName());
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Truncates the file to a length, and appends from there. */
  void truncate(long length) throws IOException {
    channel.truncate(length);
    channel.position(length);
  }

  /** Appends bytes; they are on the disk when this method returns. */
  void append(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
