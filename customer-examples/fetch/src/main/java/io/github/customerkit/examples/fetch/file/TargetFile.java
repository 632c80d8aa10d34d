package io.github.customerkit.examples.fetch.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
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

/** A file with customers' data that is to be written, as private as what it replaces. */
public final class TargetFile {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path path;

  private TargetFile(Path path) {
    this.path = path;
  }

  /**
   * Follows links to what they lead to, whether it is there or not.
   *
   * @param file the file as it is named; not null
   * @return the file itself
   * @throws IOException if a link leads back to itself
   */
  public static TargetFile of(Path file) throws IOException {
    if (Files.exists(file)) {
      return new TargetFile(file.toRealPath());
    }
    Path reached = file.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(reached); i++) {
      if (i == MOST_LINKS) {
        throw new FileSystemException(file.toString(), null, "a loop of symbolic links");
      }
      reached = reached.resolveSibling(Files.readSymbolicLink(reached));
    }
    return new TargetFile(reached);
  }

  /**
   * Returns where the file is or is to be.
   *
   * @return an absolute path that is no link
   */
  public Path path() {
    return path;
  }

  /** Refuses what is there and no file, or must not be written. */
  void requireReplaceable() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    if (!Files.isRegularFile(path)) {
      throw new FileSystemException(path.toString(), null, "is no regular file");
    }
    PosixFileAttributeView posix = posix(path);
    boolean hasNoWriter =
        posix != null
            && Collections.disjoint(
                posix.readAttributes().permissions(),
                EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE));
    if (hasNoWriter || !Files.isWritable(path)) {
      throw new FileSystemException(path.toString(), null, "is write-protected");
    }
  }

  /**
   * Opens a file that only its owner may read if it is created by that.
   *
   * @param file the file, no link; not null
   * @param options how to open it; not null
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

  /** Makes a file its owner's alone, where the system can. */
  static void makePrivate(Path file) throws IOException {
    PosixFileAttributeView posix = posix(file);
    if (posix != null && !posix.readAttributes().permissions().equals(OWNER_ONLY)) {
      setPermissions(posix, OWNER_ONLY);
    }
  }

  /** Moves a file here that is whole, with the permissions of the one that it replaces. */
  void replaceBy(Path whole) throws IOException {
    PosixFileAttributeView ours = posix(whole);
    PosixFileAttributeView theirs = Files.exists(path) ? posix(path) : null;
    if (ours != null && theirs != null) {
      copy(theirs.readAttributes(), ours);
    }
    Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    DirectorySync.force(path);
  }

  private static void copy(PosixFileAttributes theirs, PosixFileAttributeView ours)
      throws IOException {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(theirs.permissions());
    PosixFileAttributes before = ours.readAttributes();
    try {
      if (!before.owner().equals(theirs.owner())) {
        ours.setOwner(theirs.owner());
      }
      if (!before.group().equals(theirs.group())) {
        ours.setGroup(theirs.group());
      }
    } catch (IOException e) {
      // Not ours to give: another group must not read what theirs could.
      permissions.retainAll(OWNER_ONLY);
    }
    setPermissions(ours, permissions);
  }

  private static void setPermissions(
      PosixFileAttributeView file, Set<PosixFilePermission> permissions) {
    try {
      file.setPermissions(permissions);
    } catch (IOException e) {
      // A disk without permissions, or a file that is another user's.
    }
  }

  private static @Nullable PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
