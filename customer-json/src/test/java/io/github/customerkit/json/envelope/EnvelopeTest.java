package io.github.customerkit.json.envelope;

import static io.github.customerkit.json.envelope.Envelopes.BULK;
import static io.github.customerkit.json.envelope.Envelopes.at;
import static io.github.customerkit.json.envelope.Envelopes.read;
import static io.github.customerkit.json.envelope.Envelopes.records;
import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Tests reading customers inside other documents. */
class EnvelopeTest {
  @Test
  void answersOfTheIntegrationApiAreRead() {
    String one = "{\"effects\":[{\"props\":{}}],\"customerProfile\":";
    assertThat(read("/customerProfile", one + customer(1) + "}"))
        .containsExactly("1 line 1 at " + one.length() + ": customer 1");

    String bulk = "{\"integrationStates\":[{\"customerProfile\":" + customer(1) + "},\n ";
    String next = "{\"effects\":[],\"customerProfile\": ";
    assertThat(read(BULK, bulk + next + customer(2) + "}]}"))
        .containsExactly(
            "1 line null at " + (bulk.indexOf(customer(1))) + ": customer 1",
            "2 line null at " + (bulk + next).length() + ": customer 2");

    assertThat(read("/profile", "{\n\"profile\":" + customer(3) + "\n}"))
        .containsExactly("1 line null at 12: customer 3");
  }

  @Test
  void eachLineOfMessagesIsLookedInto() {
    String singer = "{\"type\":\"RECORD\",\"stream\":\"c\",\"record\":%s}";
    String airbyte = "{\"type\":\"RECORD\",\"record\":{\"stream\":\"c\",\"data\":%s}}";
    String first = singer.formatted(customer(1));
    assertThat(read("/record", first + "\n\n" + singer.formatted(customer(2)) + "\n"))
        .containsExactly(
            "1 line 1 at " + singer.indexOf("%") + ": customer 1",
            "2 line 3 at " + (first.length() + 2 + singer.indexOf("%")) + ": customer 2");
    assertThat(read("/record/data", airbyte.formatted(customer(1))))
        .containsExactly("1 line 1 at " + airbyte.indexOf("%") + ": customer 1");
  }

  @Test
  void everyWayOfReadingLooksIntoRecords() {
    String envelope = "{\"profile\":" + customer(1) + "}";
    CustomerReader reader = at("/profile").build();
    for (String input :
        List.of(
            envelope, envelope.replace(",", ",\n"), "[" + envelope + "]", "\ufeff" + envelope)) {
      assertThat(records(reader, utf8(input)))
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.orElseThrow().getId()).isEqualTo(1);
                byte[] bytes = utf8(input);
                int begin = (int) one.getByteOffset();
                assertThat(Arrays.copyOfRange(bytes, begin, begin + 5)).isEqualTo(utf8("{\"id\""));
              });
    }
    Page<CustomerRecord> page =
        reader.readPage(utf8("{\"data\":[" + envelope + ",{}],\"hasMore\":true}"));
    assertThat(page.getData().stream().map(Records::describe))
        .containsExactly(
            "1 line null at 20: customer 1",
            "2 line null at " + (10 + envelope.length()) + ": /profile missing");
    assertThat(page.getHasMore()).isTrue();
    assertThat(reader.stream(Stream.of(envelope)).map(Records::describe))
        .containsExactly("1 line 1 at 11: customer 1");
    assertThat(reader.streamBytes(Stream.of(utf8(envelope))).map(Records::describe))
        .containsExactly("1 line 1 at 11: customer 1");
  }

  @Test
  void packedEnvelopesAreRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8("{\"a\":" + customer(1) + "}"));
    }
    assertThat(Records.of(at("/a").build(), packed.toByteArray()))
        .containsExactly("1 line 1 at 5: customer 1");
  }

  @Test
  void anEnvelopeThatIsACustomerToo() {
    String both = Document.full().with("id", "7").with("customerProfile", customer(1)).toString();
    assertThat(read("/customerProfile", both)).singleElement().asString().endsWith("customer 1");
    assertThat(read("/customerProfile", both + "\n" + both + "\n"))
        .hasSize(2)
        .allMatch(one -> one.endsWith("customer 1"));
  }

  @Test
  void aListOfNoCustomersHasNoRecords() {
    assertThat(read(BULK, "{\"integrationStates\":[]}")).isEmpty();
  }

  @Test
  void severalThreadsReadTheSame() {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      input.append(
          switch (i % 5) {
            case 0 -> "{\"c\":[]}";
            case 1 -> "{\"c\":[" + customer(i) + ",{}," + customer(i) + "]}";
            case 2 -> "{\"c\":[" + customer(i) + "],\"x\":1,\"x\":2}";
            case 3 -> "{\"d\":" + customer(i) + "}";
            default -> "{\"c\":[" + customer(i) + "]}";
          });
      input.append('\n');
    }
    byte[] bytes = utf8(input.toString());
    List<CustomerRecord> expected = records(at("/c/*").build(), bytes);

    assertThat(expected).hasSize(3_000 / 5 * (3 + 1 + 1 + 1));
    assertThat(expected)
        .extracting(CustomerRecord::getNumber)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, expected.size()).mapToObj(i -> (long) i).toList());
    assertThat(records(at("/c/*").threads(3).build(), bytes)).isEqualTo(expected);
  }

  @Test
  void customersAreChecked() {
    Problem warning = Problem.of("/id", "odd", Severity.WARNING, "even", "odd");
    CustomerReader reader = at("/a").check(one -> List.of(warning)).build();
    CustomerRecord record = records(reader, utf8("{\"a\":" + customer(1) + "}")).get(0);
    assertThat(record.isAccepted()).isTrue();
    assertThat(record.getProblems()).containsExactly(warning);
    assertThat(record.getRawBytes()).isEqualTo(utf8(customer(1)));
  }

  @Test
  void stepsAreEscapedAndMayBeIndexes() {
    String input = "{\"a/b\":{\"~\":[0," + customer(1) + "]}}";
    assertThat(read("/a~1b/~0/1", input)).singleElement().asString().endsWith("customer 1");
    assertThat(read("/a~1b/~0/2", input)).containsExactly("1 line 1 at 12: /?/?/2 missing");
    assertThat(read("/a~1b/~0/01", input)).containsExactly("1 line 1 at 12: /?/? wrong-type");
    assertThat(read("/0", "{\"0\":" + customer(1) + "}"))
        .singleElement()
        .asString()
        .endsWith("customer 1");
    assertThat(read("/\u00fc", "{\"\\u00fc\":" + customer(1) + "}"))
        .singleElement()
        .asString()
        .endsWith("customer 1");
  }

  @Test
  void withoutAPlaceEachRecordIsACustomer() {
    for (String at : new String[] {"", null}) {
      assertThat(read(at, customer(1))).containsExactly("1 line 1 at 0: customer 1");
    }
  }

  @Test
  void customersAreTakenOneByOne() {
    List<String> taken = new ArrayList<>();
    Stream<String> lines =
        Stream.generate(() -> "{\"c\":[" + customer(1) + "," + customer(2) + "]}").peek(taken::add);
    var records = at("/c/*").build().stream(lines).iterator();
    records.next();
    records.next();
    assertThat(taken).hasSize(1);
    assertThat(records.next().getNumber()).isEqualTo(3);
    assertThat(taken).hasSize(2);
  }
}
