package io.github.customerkit.json.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Tests that the customers found in place are the values that a parser finds, and that an envelope
 * and its customers are valid exactly if the whole document is.
 */
class EnvelopeAgreementTest {

  private static final String INVALID = "invalid";

  private static final List<String> NAMES = List.of("a", "b", "0", "1", "é/~", "*", "");

  private static final List<String> VALUES =
      List.of("null", "1", "-2.50", "true", "\"\\\\\"", "\"}\\\"]\"", "\"ab\"", "[]", "{}");

  private static final List<String> PIECES =
      List.of(",", "]", "[", "{", "}", "\"", "\\", ":", " ", "\n", "null", "nul", "\"a\":1,", "\0");

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);
  private final ReadLimits limits = ReadLimits.builder().maxElements(3).maxStringLength(5).build();

  @Test
  void findsTheValuesThatAParserFinds() {
    int rounds = TestRounds.of(30_000);
    int values = 0;
    int invalid = 0;
    for (int i = 0; i < rounds; i++) {
      String json = value(0);
      for (int damage = random.nextInt(4) - 2; damage > 0; damage--) {
        json = damaged(json);
      }
      List<String> found = requireAgreement(json, pointer());
      values += (int) found.stream().filter(one -> one.startsWith("=")).count();
      invalid += found.contains(INVALID) ? 1 : 0;
    }
    assertThat(values).as("values, seed %d", seed).isGreaterThan(rounds / 20);
    assertThat(invalid).as("invalid documents, seed %d", seed).isGreaterThan(rounds / 10);
  }

  private List<String> requireAgreement(String json, String pointer) {
    // The bytes around the document must not be examined.
    byte[] bytes = ("]" + json + "\"").getBytes(StandardCharsets.UTF_8);
    EnvelopePath path = EnvelopePath.of(pointer);
    ParsedDocument<List<Object>> whole = parsed(bytes, 1, bytes.length - 1);
    List<String> expected = new ArrayList<>();
    if (whole.value() == null) {
      expected.add(INVALID);
    } else {
      expect(whole.value().get(0), path, 0, "", expected);
    }
    List<String> found = found(bytes, path);
    assertThat(found.contains(INVALID) ? List.of(INVALID) : found)
        .as("%s at %s, seed %d", json, pointer, seed)
        .isEqualTo(expected);
    return found;
  }

  private List<String> found(byte[] bytes, EnvelopePath path) {
    RawRecord document = RawRecord.of(1, 0, 0, bytes, 1, bytes.length - 1);
    Envelope envelope = new Envelope(document, path, limits);
    List<String> found = new ArrayList<>();
    for (RawRecord one = envelope.next(1); one != null; one = envelope.next(1)) {
      ParsedDocument<List<Object>> value = parsed(one.bytes(), one.from(), one.to());
      ShapeProblem refusal = one.refusal();
      boolean isInvalid = (!one.isCustomer() && refusal == null) || value.value() == null;
      found.add(
          isInvalid
              ? INVALID
              : refusal == null
                  ? "=" + value.value()
                  : refusal.pointer() + " " + refusal.code() + " " + refusal.expected());
    }
    return found;
  }

  private ParsedDocument<List<Object>> parsed(byte[] bytes, int from, int to) {
    return ParsedDocument.read(in -> Arrays.asList(UntypedValue.read(in)), bytes, from, to, limits);
  }

  private static void expect(
      Object value, EnvelopePath path, int step, String pointer, List<String> into) {
    String expected = path.expected(step);
    if (value == null) {
      into.add(pointer + " missing " + expected);
    } else if (step == path.length()) {
      into.add("=[" + value + "]");
    } else if (value instanceof List<?> list && path.leadsInto(step, true)) {
      List<Integer> indexes =
          IntStream.range(0, list.size()).filter(i -> path.matches(step, i)).boxed().toList();
      indexes.forEach(i -> expect(list.get(i), path, step + 1, pointer + "/" + i, into));
      if (indexes.isEmpty() && !path.isEvery(step)) {
        expect(null, path, step + 1, pointer + "/" + path.steps().get(step), into);
      }
    } else if (value instanceof Map<?, ?> map && path.leadsInto(step, false)) {
      String name = path.steps().get(step);
      String next = pointer + "/" + (name.matches("[A-Za-z]\\w*|\\d+") ? name : "?");
      expect(map.get(name), path, step + 1, next, into);
    } else {
      into.add(pointer + " wrong-type " + expected);
    }
  }

  private String value(int depth) {
    int kind = depth > 3 ? 2 : random.nextInt(depth == 0 ? 2 : 3);
    if (kind == 2) {
      return VALUES.get(random.nextInt(VALUES.size()));
    }
    int count = random.nextInt(30) == 0 ? 4 : random.nextInt(4);
    boolean isArray = kind == 0;
    int first = random.nextInt(4);
    return IntStream.range(0, count)
        .mapToObj(i -> (isArray ? "" : member(first + i)) + value(depth + 1))
        .collect(
            Collectors.joining(
                random.nextBoolean() ? "," : " ,\n", isArray ? "[" : "{", isArray ? "]" : "}"));
  }

  private String member(int i) {
    boolean isPerhapsDuplicate = random.nextInt(30) == 0;
    String name = NAMES.get(isPerhapsDuplicate ? 0 : i % NAMES.size());
    boolean isEscaped = !name.isEmpty() && random.nextInt(4) == 0;
    String written =
        isEscaped ? "\\u%04x".formatted((int) name.charAt(0)) + name.substring(1) : name;
    return (random.nextBoolean() ? "\"" : " \"") + written + "\" : ";
  }

  private String pointer() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> NAMES.get(random.nextInt(NAMES.size())))
        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private String damaged(String json) {
    int place = random.nextInt(json.length() + 1);
    int behind = Math.min(json.length(), place + random.nextInt(3));
    return json.substring(0, place)
        + PIECES.get(random.nextInt(PIECES.size()))
        + json.substring(behind);
  }
}
