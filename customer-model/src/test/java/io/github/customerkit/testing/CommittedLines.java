package io.github.customerkit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the lines that a test derives from the code with those of a committed file. */
public final class CommittedLines {

  private CommittedLines() {}

  /**
   * Returns the differences, and how to accept them; empty if there are none. {@code +} is before a
   * line that the file lacks, {@code -} before one that it should not have.
   *
   * @param title says what has changed
   * @param committed the file; it may be absent
   * @param written where to write the lines, for the user to copy
   */
  public static String changes(String title, Path committed, Path written, List<String> lines)
      throws IOException {
    Files.write(written, lines);
    List<String> before = Files.exists(committed) ? Files.readAllLines(committed) : List.of();
    return before.equals(lines)
        ? ""
        : "%s:\n%s\nTo accept that: cp %s %s"
            .formatted(title, differences(before, lines), written, committed);
  }

  private static String differences(List<String> before, List<String> now) {
    Set<String> old = withoutCommas(before).collect(Collectors.toSet());
    Set<String> current = withoutCommas(now).collect(Collectors.toSet());
    return Stream.concat(
            withoutCommas(before).filter(line -> !current.contains(line)).map(line -> "- " + line),
            withoutCommas(now).filter(line -> !old.contains(line)).map(line -> "+ " + line))
        .sorted((a, b) -> a.substring(2).compareTo(b.substring(2)))
        .collect(Collectors.joining("\n"));
  }

  /** The last entry of a JSON array has no comma. */
  private static Stream<String> withoutCommas(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst(",$", ""));
  }
}
