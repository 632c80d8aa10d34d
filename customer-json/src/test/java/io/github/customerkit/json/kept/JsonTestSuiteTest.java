package io.github.customerkit.json.kept;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.Corpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tests each file of JSONTestSuite as the value of an attribute. {@code
 * -Dcustomerkit.jsonTestSuite=FOLDER} names the folder {@code test_parsing}; without it, only the
 * kit's corpus is tested.
 */
class JsonTestSuiteTest {

  private static final String PROPERTY = "customerkit.jsonTestSuite";

  /** Duplicate names in an object, which JSON allows and the kit refuses. */
  private static final Set<String> DUPLICATES =
      Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  /**
   * The answers where the suite leaves the choice to the parser: accepted, or the code of the
   * problem.
   */
  private static final Map<String, String> ANSWERS = new TreeMap<>();

  private static final Map<String, byte[]> FILES = new TreeMap<>();

  @BeforeAll
  static void load() throws IOException {
    String folder = System.getProperty(PROPERTY, "");
    assumeTrue(!folder.isEmpty(), "JSONTestSuite is not run: set -D" + PROPERTY + "=FOLDER");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.toList()) {
        FILES.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    Corpus.lines("json-test-suite-answers.txt")
        .forEach(line -> ANSWERS.put(line.split(" ")[0], line.split(" ")[1]));
  }

  private static String answer(String name) {
    return Corpus.answer(Corpus.document(FILES.get(name)));
  }

  private static List<String> names(String prefix) {
    return FILES.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  @Test
  void validFilesAreAcceptedExceptDuplicateNames() {
    assertThat(names("y_")).hasSizeGreaterThan(90).containsAll(DUPLICATES);
    for (String name : names("y_")) {
      String expected = DUPLICATES.contains(name) ? "duplicate-name" : "accepted";
      assertThat(answer(name)).as(name).isEqualTo(expected);
    }
  }

  @Test
  void invalidFilesAreRejected() {
    assertThat(names("n_")).hasSizeGreaterThan(180);
    for (String name : names("n_")) {
      assertThat(answer(name)).as(name).isNotEqualTo("accepted");
    }
  }

  @Test
  void casesLeftToTheParserHaveTheDeclaredAnswer() {
    Map<String, String> answers =
        names("i_").stream().collect(Collectors.toMap(name -> name, JsonTestSuiteTest::answer));
    assertThat(answers).containsExactlyInAnyOrderEntriesOf(ANSWERS);
  }

  @Test
  void asLinesTheyDoNotAffectTheValidOnesBetween() {
    List<String> withLineBreaks = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (String name : FILES.keySet()) {
      byte[] document = Corpus.document(Corpus.withoutLastLineBreak(FILES.get(name)));
      if (Corpus.hasLineBreak(document)) {
        withLineBreaks.add(name);
        continue;
      }
      lines.writeBytes(joined(document, utf8("\n", customer(1), "\n")));
      expected.addAll(List.of(Corpus.answer(document), "accepted"));
    }
    CustomerReader reader = CustomerReader.builder().input(InputFormat.NDJSON).build();

    assertThat(reader.stream(new ByteArrayInputStream(lines.toByteArray())).map(Corpus::answer))
        .containsExactlyElementsOf(expected);
    assertThat(withLineBreaks)
        .containsExactlyInAnyOrder(
            "n_array_newlines_unclosed.json",
            "n_array_unclosed_with_new_lines.json",
            "n_string_unescaped_newline.json",
            "y_array_with_1_and_newline.json",
            "y_object_with_newlines.json");
  }
}
