package io.github.customerkit.testing;

import io.github.customerkit.model.FieldType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Generates values of each type of field, most of them ordinary and some odd. */
final class RandomValues {

  /** The usual odd values, each of which a document can hold. */
  static final List<Object> ODD =
      List.of(
          0L,
          -1L,
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          new BigDecimal("-0.01"),
          new BigDecimal("1E+19"),
          new BigDecimal("-1E-19"),
          new BigDecimal("9".repeat(39)),
          "",
          " \t",
          "\u00A0",
          "\u0000",
          "x".repeat(1001),
          "\uD83D\uDE00".repeat(1001),
          RandomTimes.YEAR_1,
          Instant.EPOCH,
          RandomTimes.YEAR_9999);

  private static final int MAX_ID_CODE_POINTS = 1000;
  private static final int ODD_ONE_IN = 20;

  private final Random random;
  private final RandomTimes times;
  private final RandomJson json;
  private final Map<Class<?>, List<Object>> odd;

  RandomValues(Random random, RandomTimes times, List<?> odd) {
    this.random = random;
    this.times = times;
    this.json = new RandomJson(random);
    this.odd = odd.stream().collect(Collectors.groupingBy(Object::getClass));
  }

  /** Returns a value of a type that is neither a list nor an object with fields of its own. */
  Object next(FieldType<?> type, Siblings siblings) {
    Object ordinary = ordinary(type, siblings);
    List<Object> others = odd.getOrDefault(ordinary.getClass(), List.of());
    return !others.isEmpty() && oneIn(ODD_ONE_IN) ? any(others) : ordinary;
  }

  private Object ordinary(FieldType<?> type, Siblings siblings) {
    return switch (type.kind()) {
      case INT64 -> newInteger(siblings);
      case NUMBER -> amount();
      case STRING -> text(siblings);
      case BOOLEAN -> random.nextBoolean();
      case DATE_TIME -> siblings.time = times.past(siblings.time);
      case OBJECT -> json.attributes();
      case SCHEMA, LIST -> throw new IllegalArgumentException("has parts: " + type);
    };
  }

  Map<String, Object> additionalProperties() {
    return json.additionalProperties();
  }

  /** Returns whether to set an optional field. */
  boolean isPresent() {
    return !oneIn(3);
  }

  /** Returns the size of a list, mostly small and rarely large. */
  int nextSize() {
    return isOdd() && oneIn(4) ? random.nextInt(200) : random.nextInt(5);
  }

  /** Returns whether to do something odd that needs no odd value. */
  boolean isOdd() {
    return !odd.isEmpty() && oneIn(25);
  }

  private long newInteger(Siblings siblings) {
    long integer = positive();
    while (!siblings.integers.add(integer)) {
      integer = positive();
    }
    return integer;
  }

  private long positive() {
    return oneIn(20)
        ? Long.MAX_VALUE - random.nextInt(3)
        : random.nextLong(1, 2L << random.nextInt(62));
  }

  private BigDecimal amount() {
    return switch (random.nextInt(6)) {
      case 0 -> BigDecimal.ZERO.setScale(random.nextInt(3));
      case 1 -> BigDecimal.valueOf(random.nextInt(10_000) * 100L, 2 + random.nextInt(3));
      case 2 -> new BigDecimal(new BigInteger(126, random), random.nextInt(-18, 19));
      default -> BigDecimal.valueOf(random.nextInt(10_000_000), 2);
    };
  }

  /** Returns a text that differs from the object's others, or rarely one of those. */
  private String text(Siblings siblings) {
    if (!siblings.texts.isEmpty() && isOdd()) {
      return any(siblings.texts);
    }
    String text = text();
    while (siblings.texts.contains(text)) {
      text = text();
    }
    siblings.texts.add(text);
    return text;
  }

  private String text() {
    String text =
        switch (random.nextInt(4)) {
          case 0 -> "customer" + random.nextInt(100_000) + "@example.org";
          case 1 -> json.visibleText();
          case 2 -> Long.toString(positive());
          default -> "URNGV" + Integer.toString(random.nextInt(1 << 30), 36);
        };
    int room = MAX_ID_CODE_POINTS - text.codePointCount(0, text.length());
    return oneIn(100) ? text + "x".repeat(room) : text;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }
}
