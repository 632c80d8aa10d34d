package io.github.customerkit.examples.fetch.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files beside an incomplete file, from which another run resumes.
 *
 * @param target the file to write
 * @param customers the customers so far
 * @param state the state of the fetch
 * @param rejects the fingerprints of the rejected rows
 */
record PartFiles(TargetFile target, Path customers, Path state, Path rejects) {

  private static final String PART = ".part";
  private static final String STATE = ".part.state";
  private static final String REJECTS = ".part.rejected";

  /** Returns the files beside a file; resolves symbolic links, so that all are on one disk. */
  static PartFiles of(Path file) {
    try {
      TargetFile target = TargetFile.of(file);
      Path path = target.path();
      return new PartFiles(target, beside(path, PART), beside(path, STATE), beside(path, REJECTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  /** Returns all files, including the file to write and the temporary state. */
  List<Path> all() {
    return List.of(target.path(), customers, state, PartFileState.temporaryFile(state), rejects);
  }
}
