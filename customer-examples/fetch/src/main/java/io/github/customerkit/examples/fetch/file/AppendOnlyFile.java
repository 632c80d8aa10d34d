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

/** A file that only grows, from a length that is known to be good, and is one run's alone. */
final class AppendOnlyFile implements Closeable {

  private final FileChannel channel;

  private AppendOnlyFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens it, makes it if there is none, and keeps other users and other runs out. */
  static AppendOnlyFile open(Path file) throws IOException {
    FileChannel channel =
        TargetFile.openPrivately(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    try {
      // Another run may just have given it its final name.
      if (channel.tryLock() != null && Files.exists(file)) {
        TargetFile.makePrivate(file);
        return new AppendOnlyFile(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this JVM.
    }
    channel.close();
    throw new FetchFailure("another run is writing " + file.getFileName());
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Forgets what is behind a length, and appends there. */
  void cut(long length) throws IOException {
    channel.truncate(length);
    channel.position(length);
  }

  /** Is on the disk when this returns. */
  void append(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
