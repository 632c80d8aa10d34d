package io.github.customerkit.json.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One scanner for many documents, which lie anywhere in a buffer, gives what each contains. */
class KeptScannerTest {

  private static final int MANY = 20_000;
  private static final int PLACES = 1 << 10;

  private static final List<String> FIELDS =
      List.of(",\"id\":1", ",\"accountId\":1", ",\"name\":\"x\"", ",\"sandbox\":true", " ", "\n");

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);
  private final RandomCustomers customers = new RandomCustomers(seed);
  private final CustomerJson json = CustomerJson.create();
  private final CustomerScanner scanner = new CustomerScanner(ReadLimits.defaults());
  private final RecordReader reader =
      new RecordReader(ReadLimits.defaults(), ShapeMessages.ENGLISH);

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Inserts a field or a blank somewhere, often between a name and its value. */
  private byte[] damaged(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    int colon = text.indexOf(':', random.nextInt(text.length()));
    boolean isAtColon = colon >= 0 && random.nextInt(3) > 0;
    int at = isAtColon ? colon + 1 : random.nextInt(text.length());
    String piece = FIELDS.get(random.nextInt(FIELDS.size()));
    String blank = isAtColon && random.nextBoolean() ? " " : "";
    int before = isAtColon ? at - 1 : at;
    return utf8(
        text.substring(0, before)
            + blank
            + text.substring(before, at)
            + piece
            + text.substring(at));
  }

  @Test
  void isTheSameAsTheFullReadingWhereverTheDocumentLies() {
    int read = 0;
    for (int i = 0; i < MANY; i++) {
      byte[] document = i % 2 == 0 ? json.write(customers.next()) : Document.full().bytes();
      document = random.nextInt(4) == 0 ? document : damaged(document);
      int from = random.nextInt(17);
      byte[] buffer = Arrays.copyOf(new byte[from], from + document.length + random.nextInt(40));
      Arrays.fill(buffer, (byte) "1\"}],".charAt(random.nextInt(5)));
      System.arraycopy(document, 0, buffer, from, document.length);
      Customer fast = scanner.read(buffer, from, from + document.length);
      if (fast != null) {
        read++;
        Customer fully = reader.readFully(document, 0, document.length).customer();
        String what = "seed " + seed + ": " + new String(document, StandardCharsets.UTF_8);
        assertThat(fast).as(what).isEqualTo(fully);
      }
    }
    assertThat(read).as("read of %d, seed %d", MANY, seed).isGreaterThan(MANY / 10);
  }

  @Test
  void nameBehindANameIsNotAValue() {
    String usual = new String(Document.full().bytes(), StandardCharsets.UTF_8);
    String broken =
        usual.replace("\"id\":6,", "").replace("\"lastActivity\":", "\"lastActivity\" :,\"id\":6");
    assertThat(broken).contains(" :,\"id\":6\"2020");
    assertThat(scanner.read(utf8(broken), 0, utf8(broken).length)).isNull();
  }

  @Test
  void limitForNamesHoldsForNamesThatAreKnownAsValues() {
    String name = "n".repeat(40);
    String usual = new String(Document.full().bytes(), StandardCharsets.UTF_8);
    String first = usual.replace("Language", "a").replace("Travel audience", name);
    String second = usual.replace("\"Language\":", "\"a\":1,\"" + name + "\":");
    CustomerScanner strict = new CustomerScanner(ReadLimits.builder().maxNameLength(25).build());
    assertThat(strict.read(utf8(first), 0, utf8(first).length)).isNotNull();
    assertThat(strict.read(utf8(second), 0, utf8(second).length)).isNull();
  }

  @Test
  void namesOfADocumentAreNotKeptBeyondTheTable() {
    List<WeakReference<Object>> names = namesOf(MANY);
    for (int i = 0; i < 50 && alive(names) > PLACES; i++) {
      System.gc();
    }
    assertThat(alive(names)).isLessThanOrEqualTo(PLACES);
    assertThat(scanner.read(Document.full().bytes(), 0, Document.full().bytes().length))
        .isNotNull();
  }

  @Test
  void documentsAreNotKept() {
    List<WeakReference<Object>> documents = new ArrayList<>();
    for (String end : List.of("", "x")) {
      byte[] document = utf8(Document.full() + end);
      scanner.read(document, 0, document.length);
      documents.add(new WeakReference<>(document));
    }
    for (int i = 0; i < 50 && alive(documents) > 0; i++) {
      System.gc();
    }
    assertThat(alive(documents)).isZero();
  }

  private List<WeakReference<Object>> namesOf(int count) {
    String members =
        IntStream.range(0, count)
            .mapToObj(i -> "\"attribute" + i + "\":1")
            .collect(Collectors.joining(","));
    String usual = new String(Document.full().bytes(), StandardCharsets.UTF_8);
    byte[] document = utf8(usual.replace("\"Language\":", members + ",\"Language\":"));
    ReadLimits limits = ReadLimits.builder().maxMembers(count + 100).build();
    kept = new CustomerScanner(limits);
    Customer customer = kept.read(document, 0, document.length);
    assertThat(customer).isNotNull();
    List<WeakReference<Object>> names = new ArrayList<>();
    customer.getAttributes().asMap().keySet().forEach(name -> names.add(new WeakReference<>(name)));
    return names;
  }

  private CustomerScanner kept = scanner;

  private long alive(List<WeakReference<Object>> names) {
    assertThat(kept).isNotNull();
    return names.stream().filter(name -> name.get() != null).count();
  }
}
