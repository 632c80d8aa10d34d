package io.github.customerkit.examples.commandline.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk of 64 KiB in memory, which only the program started with it sees; it begins with a file
 * {@code a.ndjson} that contains {@code old}. Requires Linux and a user who may mount it.
 */
public final class SmallDisk {

  /** Mounts the disk; its words are the disk, the copy of its files, and the program. */
  private static final String MOUNT =
      "disk=$0; copy=$1; shift; mount -t tmpfs -o size=64k disk \"$disk\" || exit 99\n"
          + "printf old > \"$disk/a.ndjson\"\n";

  private static final String RUN = "\"$@\"; status=$?; cp -a \"$disk/.\" \"$copy\"\n";
  private static final String ENLARGE = "mount -o remount,size=64m \"$disk\"\n";

  private final Path disk;
  private final Path copy;
  private final List<String> unshared;

  /** Skips the test if the disk cannot be mounted. */
  public SmallDisk(Path folder) throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    copy = Files.createDirectory(folder.resolve("copy"));
    unshared = canMount("-m") ? List.of("unshare", "-m") : List.of("unshare", "-rm");
    assumeTrue(canMount(unshared.get(1)), "this user may not mount a small disk");
  }

  private boolean canMount(String option) throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", option, "mount", "-t", "tmpfs", "disk", disk.toString())
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      // There is no such command.
      return false;
    }
  }

  /** Returns a file on the disk, for the program only. */
  public Path file(String name) {
    return disk.resolve(name);
  }

  /** Returns the folder with a copy of the files on the disk after the last run. */
  public Path copy() {
    return copy;
  }

  /** Returns the command that starts a program with this disk. */
  public List<String> starter() {
    return starter(MOUNT + RUN + "exit $status\n");
  }

  /**
   * Returns the command that starts a program with this disk, and again when the disk is larger if
   * the first run ended with the status 2.
   */
  public List<String> startingAgain() {
    return starter(
        MOUNT + RUN + "[ $status -eq 2 ] || exit 98\n" + ENLARGE + RUN + "exit $status\n");
  }

  private List<String> starter(String script) {
    List<String> starter = new ArrayList<>(unshared);
    starter.addAll(List.of("sh", "-c", script, disk.toString(), copy.toString()));
    return starter;
  }
}
