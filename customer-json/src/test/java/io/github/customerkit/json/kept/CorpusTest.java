package io.github.customerkit.json.kept;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.Corpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests valid and invalid JSON as the value of an attribute, alone and between valid customers. */
class CorpusTest {

  private static final List<String> ACCEPTED = Corpus.lines("accepted.txt");
  private static final List<String> REJECTED = Corpus.lines("rejected.txt");

  private static byte[] document(String value) {
    return Corpus.document(Corpus.value(value));
  }

  @Test
  void jsonIsAccepted() {
    assertThat(ACCEPTED).hasSizeGreaterThan(60);
    assertThat(ACCEPTED)
        .allSatisfy(value -> assertThat(Corpus.answer(document(value))).isEqualTo("accepted"));
  }

  @Test
  void invalidValuesAreRejected() {
    assertThat(REJECTED).hasSizeGreaterThan(150);
    assertThat(REJECTED)
        .allSatisfy(value -> assertThat(Corpus.answer(document(value))).isNotEqualTo("accepted"));
  }

  @Test
  void inALineNoneAffectsTheValidOnesBetween() {
    List<String> expected = new ArrayList<>();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (List<String> values : List.of(ACCEPTED, REJECTED)) {
      for (String value : values) {
        lines.writeBytes(joined(document(value), utf8("\n", customer(1), "\n")));
        expected.addAll(List.of(Corpus.answer(document(value)), "accepted"));
      }
    }
    assertThat(read(InputFormat.NDJSON, lines.toByteArray())).isEqualTo(expected);
  }

  /** If quotes and brackets are balanced, the end of an element can be found. */
  @Test
  void inAListNoBalancedOneAffectsTheValidOnesBetween() {
    List<String> expected = new ArrayList<>();
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    list.write('[');
    for (List<String> values : List.of(ACCEPTED, REJECTED)) {
      for (String value : values) {
        if (values == ACCEPTED || value.matches("[\\w.+,:; -]*|\\[[\\w,;: ]*\\]|\"\\w*\"")) {
          list.writeBytes(joined(document(value), utf8(",", customer(1), ",")));
          expected.addAll(List.of(Corpus.answer(document(value)), "accepted"));
        }
      }
    }
    list.writeBytes(utf8(customer(1), "]"));
    expected.add("accepted");
    assertThat(expected).hasSizeGreaterThan(200);
    assertThat(read(InputFormat.ARRAY, list.toByteArray())).isEqualTo(expected);
  }

  private static List<String> read(InputFormat input, byte[] bytes) {
    CustomerReader reader = CustomerReader.builder().input(input).build();
    return reader.stream(new ByteArrayInputStream(bytes)).map(Corpus::answer).toList();
  }
}
