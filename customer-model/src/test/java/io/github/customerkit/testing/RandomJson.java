package io.github.customerkit.testing;

import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Generates varied JSON values: all types, nested, with texts and numbers that are easily lost. */
final class RandomJson {

  private static final int DEEPEST = 40;
  private static final String ESCAPED = "\"\\/\b\f\n\r\t\u0000\u0001\u001b\u001f\u007f";
  private static final List<String> WORDS =
      List.of("english", "Ünïcödé", "顧客", "عميل", "e\u0301", "👩‍🚀", "𝒜", "null", "1e0", "<a&b>");
  private static final List<String> ODD_NAMES =
      List.of(
          "", " ", "a/b~c", "jane.doe@example.org", "名前", "😀", "\"", "\\", "\n", "\u0000", "?");

  private final Random random;

  RandomJson(Random random) {
    this.random = random;
  }

  Attributes attributes() {
    Map<String, Object> values = object(random.nextInt(8), 3);
    if (oneIn(20)) {
      values.put(oneIn(2) ? "id" : "attributes", value(1));
    }
    if (oneIn(200)) {
      values.put("deep", deep());
    }
    if (oneIn(200)) {
      values.put("long", text().repeat(1000));
    }
    return Attributes.of(values);
  }

  /** Returns additional properties, often none; their names are outside the schema. */
  Map<String, Object> additionalProperties() {
    return oneIn(4) ? object(1 + random.nextInt(3), 2) : Map.of();
  }

  /** Returns a short text with at least one visible character. */
  String visibleText() {
    return "v" + text();
  }

  private Map<String, Object> object(int size, int depth) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      values.put(name(), value(depth));
    }
    return values;
  }

  private String name() {
    return switch (random.nextInt(6)) {
      case 0 -> ODD_NAMES.get(random.nextInt(ODD_NAMES.size()));
      case 1 -> "#" + text();
      default -> "Attribute_" + random.nextInt(50);
    };
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 9)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextLong() >> random.nextInt(64);
      case 3 -> bigInteger();
      case 4, 5 -> decimal();
      case 6, 7, 8 -> text();
      case 9, 10 -> list(random.nextInt(5), depth - 1);
      default -> object(random.nextInt(5), depth - 1);
    };
  }

  private List<Object> list(int size, int depth) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(value(depth));
    }
    return values;
  }

  private Object deep() {
    Object value = value(0);
    for (int i = 0; i < DEEPEST; i++) {
      value = oneIn(2) ? Collections.singletonList(value) : Collections.singletonMap(name(), value);
    }
    return value;
  }

  /** Returns an integer beyond the range of long, which reading returns as a BigInteger. */
  private BigInteger bigInteger() {
    BigInteger beyond = BigInteger.ONE.shiftLeft(63).add(new BigInteger(size(), random));
    return random.nextBoolean() ? beyond : beyond.negate().subtract(BigInteger.ONE);
  }

  /** Returns a number with a fraction or an exponent, which reading returns as a BigDecimal. */
  private BigDecimal decimal() {
    return switch (random.nextInt(5)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(-100, 100) * 100L, 1 + random.nextInt(4));
      case 1 -> new BigDecimal(new BigInteger(size(), random), 1 + random.nextInt(300));
      case 2 -> BigDecimal.valueOf(random.nextInt(-100, 100), -1 - random.nextInt(300));
      default -> BigDecimal.valueOf(random.nextInt(-1_000_000, 1_000_000), 2);
    };
  }

  private int size() {
    return oneIn(10) ? 1000 : 64;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(ESCAPED.charAt(random.nextInt(ESCAPED.length())));
        case 1 -> text.appendCodePoint(codePoint());
        default -> text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    return text.toString();
  }

  /** Returns any code point except surrogates. */
  private int codePoint() {
    int codePoint = random.nextInt(0x10000 - 0x800 + (oneIn(2) ? 0x100000 : 0));
    return codePoint < 0xd800 ? codePoint : codePoint + 0x800;
  }

  private boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }
}
