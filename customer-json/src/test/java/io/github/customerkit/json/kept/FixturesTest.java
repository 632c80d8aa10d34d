package io.github.customerkit.json.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.JsonTree;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.json.internal.envelope.EnvelopePath;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.DocumentReader;
import io.github.customerkit.json.internal.record.RecordReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests every document of the fixture directories: a document with a {@code .problems} file is
 * rejected with exactly these problems, one line each with pointer and code; any other survives a
 * round trip.
 */
class FixturesTest {

  private static final CustomerJson JSON = CustomerJson.create();

  @TestFactory
  Stream<DynamicTest> ok() {
    return documents("ok").map(FixturesTest::survives);
  }

  @TestFactory
  Stream<DynamicTest> missing() {
    return documents("missing").map(FixturesTest::isRejected);
  }

  @TestFactory
  Stream<DynamicTest> wrongType() {
    return documents("wrong-type").map(FixturesTest::isRejected);
  }

  @TestFactory
  Stream<DynamicTest> unknown() {
    return documents("unknown").map(FixturesTest::isAnswered);
  }

  @TestFactory
  Stream<DynamicTest> hostile() {
    return documents("hostile").map(FixturesTest::isAnswered);
  }

  @Test
  void everyListOfProblemsHasItsDocument() throws IOException {
    try (Stream<Path> files = Files.walk(directory("ok").getParent())) {
      assertThat(files.filter(file -> file.toString().endsWith(".problems")))
          .hasSizeGreaterThan(50)
          .allMatch(file -> Files.exists(Path.of(file.toString().replace(".problems", ".json"))));
    }
  }

  private static DynamicTest isAnswered(Path document) {
    return Files.exists(problems(document)) ? isRejected(document) : survives(document);
  }

  private static DynamicTest isRejected(Path document) {
    return dynamicTest(
        document.getFileName().toString(),
        () -> {
          List<String> expected = Files.readAllLines(problems(document));
          byte[] json = Files.readAllBytes(document);
          assertThat(expected).isNotEmpty();
          assertThat(
                  new DocumentReader(
                          new RecordReader(ReadLimits.defaults(), ShapeMessages.ENGLISH),
                          EnvelopePath.ROOT)
                      .read(json)
                      .problems())
              .extracting(ReportedProblems::code)
              .containsExactlyElementsOf(expected);
        });
  }

  private static DynamicTest survives(Path document) {
    return dynamicTest(
        document.getFileName().toString(),
        () -> {
          byte[] json = Files.readAllBytes(document);
          byte[] written = JSON.write(JSON.read(json));
          assertThat(JsonTree.of(written)).isEqualTo(JsonTree.normalised(json));
          assertThat(JSON.read(written)).isEqualTo(JSON.read(json));
          assertThat(new String(JSON.write(JSON.read(written)), StandardCharsets.UTF_8))
              .isEqualTo(new String(written, StandardCharsets.UTF_8));
        });
  }

  private static Path problems(Path document) {
    return Path.of(document.toString().replace(".json", ".problems"));
  }

  private static Stream<Path> documents(String name) {
    try (Stream<Path> files = Files.list(directory(name))) {
      List<Path> documents =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(documents).isNotEmpty();
      return documents.stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path directory(String name) {
    try {
      return Path.of(FixturesTest.class.getResource("/fixtures/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
