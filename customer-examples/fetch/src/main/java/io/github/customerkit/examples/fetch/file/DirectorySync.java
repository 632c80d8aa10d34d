package io.github.customerkit.examples.fetch.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder, whose names of files have to reach the disk like what is in them. */
final class DirectorySync {

  private DirectorySync() {}

  /** Puts the names in a file's folder on the disk, where the system can. */
  static void force(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems open no folders; they have their own ways.
    }
  }
}
