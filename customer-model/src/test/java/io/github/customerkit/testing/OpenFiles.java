package io.github.customerkit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists the files that this JVM has open. */
public final class OpenFiles {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private OpenFiles() {}

  /** Returns whether the system lists open files, as Linux does. */
  public static boolean areListed() {
    return Files.isDirectory(DESCRIPTORS);
  }

  /** Returns the open files in a folder; none if the system does not list them. */
  public static List<String> in(Path folder) {
    if (!areListed()) {
      return List.of();
    }
    List<String> open = new ArrayList<>();
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      String real = folder.toRealPath().toString();
      descriptors.map(OpenFiles::target).filter(name -> name.startsWith(real)).forEach(open::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open;
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      // It is closed already, as that of the list itself.
      return "";
    }
  }
}
