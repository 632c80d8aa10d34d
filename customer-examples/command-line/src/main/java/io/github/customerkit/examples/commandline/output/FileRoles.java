package io.github.customerkit.examples.commandline.output;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.StandardOutput;
import io.github.customerkit.examples.fetch.file.TargetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command reads and writes. A written file must not have another role, under any
 * name. The standard streams count as the files that they are redirected to.
 */
public final class FileRoles {

  /** The use of a file; a command always writes to its standard streams. */
  private enum Use {
    READ,
    WRITTEN,
    STREAM
  }

  private record Role(Object name, Path file, Use use) {}

  private final List<Role> roles = new ArrayList<>();

  /** Creates the roles of standard output and standard error, which every command writes. */
  public FileRoles() {
    roles.add(new Role(StandardOutput.NAME, stream(1, "/dev/stdout"), Use.STREAM));
    roles.add(new Role(Message.of("standard-error"), stream(2, "/dev/stderr"), Use.STREAM));
  }

  private static Path stream(int descriptor, String name) {
    Path linux = Path.of("/proc/self/fd/" + descriptor);
    return Files.exists(linux) ? linux : Path.of(name);
  }

  /** Adds inputs by their names; {@code -} is standard input. */
  public FileRoles reads(String role, Collection<String> names) {
    for (String name : names) {
      if (name.equals("-")) {
        roles.add(new Role(InputName.of(name), stream(0, "/dev/stdin"), Use.READ));
      } else {
        add(role, name, Use.READ);
      }
    }
    return this;
  }

  /** Adds an output by its name; {@code -} is standard output, null is ignored. */
  public FileRoles writes(String role, @Nullable String name) {
    if (name != null && !name.equals("-")) {
      add(role, name, Use.WRITTEN);
    }
    return this;
  }

  /** Adds an output if there is one. */
  public FileRoles writes(Object role, @Nullable Path file) {
    if (file != null) {
      roles.add(new Role(role, file, Use.WRITTEN));
    }
    return this;
  }

  /** Adds several outputs of one role. */
  public FileRoles writes(String role, Collection<Path> files) {
    files.forEach(file -> writes(role, file));
    return this;
  }

  private void add(String role, String name, Use use) {
    try {
      roles.add(new Role(role, Path.of(name), use));
    } catch (InvalidPathException e) {
      // The file cannot exist; opening it reports why.
    }
  }

  /**
   * Fails if two roles have the same file and one of them writes it.
   *
   * @throws OutputFailure that names both roles
   */
  public void requireDistinct() {
    for (Role one : roles) {
      for (Role other : roles.subList(0, roles.indexOf(one))) {
        if (mayClash(one, other) && isSame(one.file(), other.file())) {
          Role named = one.use() == Use.STREAM ? other : one;
          throw OutputFailure.ofSameFile(other.name(), one.name(), named.file());
        }
      }
    }
  }

  private static boolean mayClash(Role one, Role other) {
    boolean isWritten = one.use() != Use.READ || other.use() != Use.READ;
    return isWritten && !(one.use() == Use.STREAM && other.use() == Use.STREAM);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      if (Files.exists(one) || Files.exists(other)) {
        // Reading and writing the same terminal or the same /dev/null does no harm.
        return Files.isRegularFile(one)
            && Files.isRegularFile(other)
            && Files.isSameFile(one, other);
      }
      return place(one).equals(place(other));
    } catch (IOException e) {
      // An unreachable file differs from any other; opening it reports why.
      return false;
    }
  }

  /** Returns the path of a new file. */
  private static Path place(Path file) throws IOException {
    Path target = TargetFile.of(file).path();
    Path folder = target.getParent();
    Path name = target.getFileName();
    return folder == null || name == null ? target : folder.toRealPath().resolve(name);
  }
}
