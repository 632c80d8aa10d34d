package io.github.customerkit.json.invalid;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tests that valid documents read as before after documents that fill a parser's shared table of
 * names, or whose names collide.
 */
class PoisonTest {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final CustomerReader READER = CustomerReader.create();

  /** Returns a thousand names with one hash code of String. */
  private static String collidingNames() {
    return names(
        i ->
            String.format("%20s", Integer.toBinaryString(i))
                .replace("1", "Aa")
                .replace("0", "BB")
                .replace(" ", "BB"));
  }

  private static String manyNames() {
    Random random = new Random(1);
    return names(i -> new UUID(random.nextLong(), random.nextLong()).toString());
  }

  private static String names(IntFunction<String> name) {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> "\"" + name.apply(i) + "\":" + i)
        .collect(Collectors.joining(",", "{", "}"));
  }

  @BeforeAll
  static void poison() {
    for (String names : new String[] {collidingNames(), manyNames()}) {
      for (int twice = 0; twice < 2; twice++) {
        String document = Document.full().with("attributes", names).toString();
        assertThat(JSON.read(utf8(document)).getAttributes().asMap()).hasSize(1_000);
        assertThat(JSON.read(document).getAttributes().asMap()).hasSize(1_000);
        assertThat(Records.of(READER, utf8(document, "\n", document, "\n"))).hasSize(2);
        ReportedProblems.of(utf8(names)).hasSize(8);
      }
    }
  }

  @Test
  void thousandValidDocumentsAreReadAfterwards() {
    for (int id = 1; id <= 1_000; id++) {
      byte[] document = utf8(customer(id).replace("Language", "Language" + id));
      assertThat(JSON.read(document).getId()).isEqualTo(id);
      assertThat(JSON.read(new ByteArrayInputStream(document)).getId()).isEqualTo(id);
    }
  }

  @Test
  void thousandValidLinesAreReadAfterwards() {
    String lines =
        IntStream.rangeClosed(1, 1_000)
            .mapToObj(id -> customer(id).replace("Language", "Language" + id) + "\n")
            .collect(Collectors.joining());

    CustomerReader ndjson = CustomerReader.builder().input(InputFormat.NDJSON).build();
    for (CustomerReader reader : new CustomerReader[] {READER, ndjson}) {
      assertThat(reader.stream(new ByteArrayInputStream(utf8(lines))))
          .hasSize(1_000)
          .allMatch(record -> record.orElseThrow().getId() == record.getNumber());
    }
  }

  @Test
  void aNameIsSharedBetweenDocumentsUntilOthersTakeItsPlace() {
    String document = Document.full().with("tomorrow", "1").toString();
    CustomerJson json = CustomerJson.create();
    String name = json.read(document).getAdditionalProperties().keySet().iterator().next();
    assertThat(json.read(document).getAdditionalProperties().keySet()).first().isSameAs(name);

    for (int i = 0; i < 20_000; i++) {
      json.read(Document.full().with("other" + i, "1").toString());
    }

    assertThat(json.read(document).getAdditionalProperties().keySet())
        .containsExactly(name)
        .first()
        .isNotSameAs(name);
  }

  @Test
  void invalidDocumentsDoNotAffectValidOnes() {
    for (int id = 1; id <= 200; id++) {
      ReportedProblems.of(utf8("{\"id\":\"open")).hasSize(2);
      ReportedProblems.of(utf8("[".repeat(200))).hasSize(2);
      ReportedProblems.of(new byte[] {'{', '"', (byte) 0xff}).hasSize(1);
      assertThat(JSON.read(customer(id)).getId()).isEqualTo(id);
    }
  }
}
