package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the program with every shape of a customer in every era of the API. */
class ErasTest {

  /** The fixtures of customer-json. */
  private static final Path ERAS = Path.of("../../customer-json/src/test/resources/fixtures/eras");

  private static final Pattern RECORD = Pattern.compile("\"integrationId\"");
  private static final Pattern SHOWN = Pattern.compile("(?m)^Customer ");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(ERAS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static Run accepted(long records) {
    String report =
        """
        {"read":%d,"accepted":%d,"rejected":0,"errorsByCode":{},"warningsByCode":{},"problems":[]}
        """;
    return new Run(0, report.formatted(records, records), "", "");
  }

  @Test
  void thereAreEras() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyEraHasASample() throws IOException {
    try (Stream<Path> eras = Files.list(ERAS)) {
      assertThat(Samples.eras())
          .extracting(sample -> sample.getFileName().toString())
          .containsExactlyElementsOf(
              eras.map(era -> era.getFileName() + ".json").sorted().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void strictCheckAcceptsEveryRecord(Path file) throws IOException {
    assertThat(Run.of("", "check", "--format", "json", "--strict", file.toString()))
        .isEqualTo(accepted(count(RECORD, Files.readString(file))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void convertedRecordsAreAccepted(Path file) throws IOException {
    for (String output : List.of("ndjson", "array", "page")) {
      Run converted = Run.of("", "convert", file.toString(), "-", "--output", output);
      assertThat(converted.status()).isZero();
      assertThat(Run.of(converted.out(), "check", "--format", "json", "--strict"))
          .isEqualTo(accepted(count(RECORD, Files.readString(file))));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void showShowsTheConnectedIdsOfEachRecord(Path file) throws IOException {
    String text = Files.readString(file);
    String shown = Run.of("", "show", file.toString()).out();
    assertThat(count(SHOWN, shown)).isEqualTo(count(RECORD, text));
    for (String field : List.of("connectedApplicationsIds", "connectedAudiences")) {
      assertThat(count(Pattern.compile("(?m)^    " + field + " +\\["), shown))
          .isEqualTo(count(Pattern.compile('"' + field + '"'), text));
    }
  }
}
