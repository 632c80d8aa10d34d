package io.github.customerkit.examples.fetch.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Forces directory entries to the disk, as a file's content is. */
final class DirectorySync {

  private DirectorySync() {}

  /** Forces the directory of a file to the disk, if the system supports it. */
  static void force(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot open a directory; they need no such call.
    }
  }
}
