package io.github.customerkit.examples.spark.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files of inputs: a file, a folder with all files below it, or a pattern. Hidden files,
 * whose names start with {@code _} or {@code .}, belong to other programs and are left out, unless
 * an input names them.
 */
final class FoundFiles {

  private final Configuration configuration;

  FoundFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Returns the files of the inputs in their order, those of a folder or a pattern sorted by name.
   *
   * @throws UnreadableInput if an input does not exist, or has no files
   */
  List<FileStatus> of(List<String> inputs) {
    List<FileStatus> files = new ArrayList<>();
    for (String input : inputs) {
      List<FileStatus> found = of(input);
      found.sort(Comparator.comparing(file -> file.getPath().toString()));
      files.addAll(found);
    }
    return files;
  }

  private List<FileStatus> of(String input) {
    List<FileStatus> files = new ArrayList<>();
    try {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(configuration);
      for (FileStatus one : matching(system, path)) {
        if (one.isDirectory()) {
          addAll(system, one.getPath(), files);
        } else {
          files.add(one);
        }
      }
    } catch (FileNotFoundException e) {
      throw new UnreadableInput(input, "no such file");
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableInput(input, Reason.of(e));
    }
    if (files.isEmpty()) {
      throw new UnreadableInput(input, "the folder has no files");
    }
    return files;
  }

  /** Takes a name as it is if there is such a file, also if it has characters of a pattern. */
  private static FileStatus[] matching(FileSystem system, Path path) throws IOException {
    try {
      return new FileStatus[] {system.getFileStatus(path)};
    } catch (FileNotFoundException e) {
      FileStatus[] matching =
          isHidden(path)
              ? system.globStatus(path)
              : system.globStatus(path, found -> !isHidden(found));
      if (matching == null || matching.length == 0) {
        throw e;
      }
      return matching;
    }
  }

  private static boolean isHidden(Path path) {
    return path.getName().startsWith("_") || path.getName().startsWith(".");
  }

  private static void addAll(FileSystem system, Path folder, List<FileStatus> files)
      throws IOException {
    for (FileStatus one : system.listStatus(folder)) {
      if (isHidden(one.getPath())) {
        continue;
      }
      if (one.isDirectory()) {
        addAll(system, one.getPath(), files);
      } else {
        files.add(one);
      }
    }
  }
}
