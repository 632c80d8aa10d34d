package io.github.customerkit.json.internal.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Handles the owner, group and permissions of files; does nothing on systems without them. */
public final class FileMode {

  private FileMode() {}

  /** Returns the attributes that make a new file readable by its owner alone. */
  public static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Refuses a write-protected file, even for a user who may write any file. */
  public static void requireWritable(Path file) throws IOException {
    if (Files.exists(file) && (!Files.isWritable(file) || hasNoWriter(file))) {
      throw new FileSystemException(file.toString(), null, "is write-protected");
    }
  }

  private static boolean hasNoWriter(Path file) throws IOException {
    PosixFileAttributeView posix = posix(file);
    return posix != null
        && Collections.disjoint(
            posix.readAttributes().permissions(),
            EnumSet.of(
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_WRITE,
                PosixFilePermission.OTHERS_WRITE));
  }

  /** Copies the owner, group and permissions of one file to another, as far as permitted. */
  public static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView ours = posix(to);
    PosixFileAttributeView theirs = posix(from);
    if (ours == null || theirs == null) {
      return;
    }
    PosixFileAttributes attributes = theirs.readAttributes();
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(attributes.permissions());
    if (!attributes.owner().equals(ours.readAttributes().owner())) {
      isDone(() -> ours.setOwner(attributes.owner()));
    }
    if (!attributes.group().equals(ours.readAttributes().group())
        && !isDone(() -> ours.setGroup(attributes.group()))) {
      withoutGroup(permissions);
    }
    // Where this fails, the file stays its owner's alone.
    isDone(() -> ours.setPermissions(permissions));
  }

  /** Restricts a group other than the original's to the permissions that everybody has. */
  private static void withoutGroup(Set<PosixFilePermission> permissions) {
    if (!permissions.contains(PosixFilePermission.OTHERS_READ)) {
      permissions.remove(PosixFilePermission.GROUP_READ);
    }
    if (!permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      permissions.remove(PosixFilePermission.GROUP_WRITE);
    }
    if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
      permissions.remove(PosixFilePermission.GROUP_EXECUTE);
    }
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
