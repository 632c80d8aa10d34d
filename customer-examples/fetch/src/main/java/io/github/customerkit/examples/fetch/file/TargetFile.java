package io.github.customerkit.examples.fetch.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a file of customer data with the permissions of the file that it replaces. */
public final class TargetFile {

  /** The limit that Linux sets. */
  private static final int MAX_LINKS = 40;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path path;

  private TargetFile(Path path) {
    this.path = path;
  }

  /**
   * Resolves symbolic links; the target need not exist.
   *
   * @param file the file, which may be a symbolic link; not null
   * @return the file that the links lead to
   * @throws IOException if the links form a loop
   */
  public static TargetFile of(Path file) throws IOException {
    if (Files.exists(file)) {
      return new TargetFile(file.toRealPath());
    }
    Path target = file.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(target); i++) {
      if (i == MAX_LINKS) {
        throw new FileSystemException(file.toString(), null, "a loop of symbolic links");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return new TargetFile(target);
  }

  /**
   * Returns the path of the file, which need not exist.
   *
   * @return an absolute path that is not a symbolic link
   */
  public Path path() {
    return path;
  }

  /**
   * Checks that the file can be written or does not exist yet.
   *
   * @throws IOException if the path exists and is not a regular file, or is write-protected
   */
  public void requireReplaceable() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    if (!Files.isRegularFile(path)) {
      throw new FileSystemException(path.toString(), null, "is not a regular file");
    }
    PosixFileAttributeView posix = posix(path);
    boolean isReadOnly =
        posix != null
            && Collections.disjoint(
                posix.readAttributes().permissions(),
                EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE));
    if (isReadOnly || !Files.isWritable(path)) {
      throw new FileSystemException(path.toString(), null, "is write-protected");
    }
  }

  /**
   * Opens a file; a file that this call creates is readable by its owner only.
   *
   * @param file the file, not a symbolic link; not null
   * @param options the options to open it with; not null
   * @return a channel to it
   * @throws IOException if it cannot be opened
   */
  public static FileChannel openPrivately(Path file, Set<? extends OpenOption> options)
      throws IOException {
    boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix
        ? FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))
        : FileChannel.open(file, options, new FileAttribute<?>[0]);
  }

  /** Restricts a file to its owner, if the file system supports it. */
  static void makePrivate(Path file) throws IOException {
    PosixFileAttributeView posix = posix(file);
    if (posix != null && !posix.readAttributes().permissions().equals(OWNER_ONLY)) {
      setPermissions(posix, OWNER_ONLY);
    }
  }

  /**
   * Moves a complete file to this path, with the owner, the group and the permissions of the file
   * that it replaces, as far as the user may set them.
   *
   * @param completeFile a file beside this path; not null
   * @throws IOException if it cannot be moved
   */
  public void replaceBy(Path completeFile) throws IOException {
    PosixFileAttributeView created = posix(completeFile);
    PosixFileAttributeView replaced = Files.exists(path) ? posix(path) : null;
    if (created != null && replaced != null) {
      copy(replaced.readAttributes(), created);
    }
    try {
      Files.move(
          completeFile, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(completeFile, path, StandardCopyOption.REPLACE_EXISTING);
    }
    DirectorySync.force(path);
  }

  private static void copy(PosixFileAttributes replaced, PosixFileAttributeView created)
      throws IOException {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(replaced.permissions());
    PosixFileAttributes current = created.readAttributes();
    if (!current.owner().equals(replaced.owner())) {
      isDone(() -> created.setOwner(replaced.owner()));
    }
    if (!current.group().equals(replaced.group())
        && !isDone(() -> created.setGroup(replaced.group()))) {
      withoutGroup(permissions);
    }
    setPermissions(created, permissions);
  }

  /** Restricts a group other than the original's to the permissions that everybody has. */
  private static void withoutGroup(Set<PosixFilePermission> permissions) {
    if (!permissions.contains(PosixFilePermission.OTHERS_READ)) {
      permissions.remove(PosixFilePermission.GROUP_READ);
    }
    if (!permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      permissions.remove(PosixFilePermission.GROUP_WRITE);
    }
  }

  /** Sets permissions, unless the file system has none or another user owns the file. */
  private static void setPermissions(
      PosixFileAttributeView file, Set<PosixFilePermission> permissions) {
    isDone(() -> file.setPermissions(permissions));
  }

  /** A change that some users may not make and some systems do not support. */
  private interface Change {
    void make() throws IOException;
  }

  private static boolean isDone(Change change) {
    try {
      change.make();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static @Nullable PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
