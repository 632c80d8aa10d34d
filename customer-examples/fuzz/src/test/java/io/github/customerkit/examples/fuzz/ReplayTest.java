package io.github.customerkit.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each target with every file of its corpus. */
class ReplayTest {

  private static final Path CORPUS = Path.of("corpus");

  static Stream<String> targets() {
    return FuzzTargets.all().keySet().stream();
  }

  private static List<Path> files(String target) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everyFileIsReadAsExpected(String target) throws IOException {
    List<Path> files = files(target);
    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      byte[] input = Files.readAllBytes(file);
      // A guard against an endless loop, not a measurement.
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> FuzzTargets.get(target).run(input),
          () -> target + "/" + file.getFileName());
    }
  }

  @Test
  void everyFolderOfTheCorpusHasATarget() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(FuzzTargets.all().keySet());
    }
  }
}
