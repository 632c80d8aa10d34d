package io.github.customerkit.json.mapping;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.JsonKind;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.text.DecimalText;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.model.internal.JsonNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that values in a DTO are JSON within the limits for reading. */
final class JsonValueCheck {

  private static final int LONGEST_LONG = "-9223372036854775808".length();

  private final ReadLimits limits;
  private final DtoProblems problems;
  private final boolean isEveryLongAllowed;

  JsonValueCheck(ReadLimits limits, DtoProblems problems) {
    this.limits = limits;
    this.problems = problems;
    isEveryLongAllowed =
        Math.min(limits.getMaxNumberLength(), limits.getMaxNumberDigits()) >= LONGEST_LONG;
  }

  /** Checks a value without a schema. */
  void any(@Nullable Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Number number) {
      number(number, "JSON");
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value != null && !(value instanceof Boolean)) {
      problems.wrongType("JSON", JsonKind.OTHER);
    }
  }

  void text(String text) {
    requireWellFormed(text);
    if (text.length() > limits.getMaxStringLength()) {
      problems.tooLarge(LimitKind.STRING, limits.getMaxStringLength());
    }
  }

  void object(Map<?, ?> members) {
    begin();
    members.forEach(this::member);
    requireMembers(members.size());
  }

  /** Checks a member of the current object. */
  void member(@Nullable Object name, @Nullable Object value) {
    if (!(name instanceof String text)) {
      problems.wrongType("JSON", JsonKind.OTHER);
      return;
    }
    problems.enter(text);
    name(text);
    any(value);
    problems.leave();
  }

  /** Checks the name of the current member. */
  void name(String name) {
    requireWellFormed(name);
    if (name.length() > limits.getMaxNameLength()) {
      problems.tooLarge(LimitKind.NAME, limits.getMaxNameLength());
    }
  }

  private void list(List<?> elements) {
    begin();
    int index = 0;
    for (Object element : elements) {
      problems.enter(index++);
      any(element);
      problems.leave();
    }
    requireElements(index);
  }

  /** Checks the nesting of an object or a list. */
  void begin() {
    if (problems.depth() >= limits.getMaxNesting()) {
      throw problems.nestedTooDeep(limits.getMaxNesting());
    }
  }

  void requireMembers(int count) {
    if (count > limits.getMaxMembers()) {
      problems.tooLarge(LimitKind.MEMBERS, limits.getMaxMembers());
    }
  }

  void requireElements(int count) {
    if (count > limits.getMaxElements()) {
      problems.tooLarge(LimitKind.ELEMENTS, limits.getMaxElements());
    }
  }

  void number(Number number, String expected) {
    Number json = JsonNumbers.canonical(number);
    if (JsonNumbers.isNotFinite(number)) {
      problems.wrongType("number", JsonKind.NOT_FINITE);
    } else if (json == null) {
      problems.wrongType(expected, JsonKind.OTHER);
    } else if (!(json instanceof Long) || !isEveryLongAllowed) {
      requireSize(json);
    }
  }

  private void requireSize(Number number) {
    int maxLength = limits.getMaxNumberLength();
    // A digit has less than four bits; formatting a huge number would take long.
    boolean isHuge = unscaled(number).bitLength() > 4L * maxLength;
    String text = isHuge ? "" : text(number);
    if (isHuge || text.length() > maxLength) {
      problems.tooLarge(LimitKind.NUMBER, maxLength);
    } else if (digits(text) > limits.getMaxNumberDigits()) {
      problems.tooLarge(LimitKind.DIGITS, limits.getMaxNumberDigits());
    } else if (number instanceof BigDecimal decimal
        && Math.abs((long) decimal.scale()) > limits.getMaxNumberScale()) {
      problems.scaleTooLarge(limits.getMaxNumberScale());
    }
  }

  /** Returns the number as it is written, so that it is refused if it could not be read again. */
  private static String text(Number number) {
    return number instanceof BigDecimal decimal ? DecimalText.of(decimal) : number.toString();
  }

  private static BigInteger unscaled(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.unscaledValue();
    }
    return number instanceof BigInteger integer ? integer : BigInteger.valueOf(number.longValue());
  }

  /** Returns the number of digits before the exponent. */
  private static long digits(String number) {
    int exponent = number.indexOf('E');
    String digits = exponent < 0 ? number : number.substring(0, exponent);
    return digits.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private void requireWellFormed(String text) {
    if (Surrogates.firstLoneSurrogate(text) >= 0) {
      throw problems.encoding();
    }
  }
}
