package io.github.customerkit.model;

import io.github.customerkit.model.internal.BoundedText;
import io.github.customerkit.model.internal.JsonPointer;
import java.io.Serializable;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;

/**
 * One thing that is wrong with a customer: its place, its code and the expected value.
 *
 * <p>A problem that this library reports never holds personal data: no value of the record, and no
 * name that a customer could have chosen (see {@link #pointer(Object...)}). It is safe to log. One
 * of your own, from {@link #of}, holds the texts that you give it. Its size is bounded: of each
 * text of more than 1,000 characters the middle is replaced by {@code …}.
 */
@Value
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public class Problem implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The place: an RFC 6901 JSON Pointer relative to the record, such as {@code
   * /audienceMemberships/0/id}; {@code ""} is the whole record.
   */
  String pointer;

  /**
   * A short, stable code such as {@code missing} or {@code wrong-type}. Codes may be added, and are
   * never renamed.
   */
  String code;

  /** The severity: that of the rule, unless your rules set another one. */
  Severity severity;

  /**
   * The expected value, the same in every language, in terms of the API and of JSON where they have
   * one: {@code int64}, {@code date-time}, {@code <= 1000 code points}. For messages in other words
   * or languages.
   */
  String expected;

  /** A message for people, without the pointer; English unless another language was requested. */
  String message;

  /**
   * Returns a problem.
   *
   * @param pointer the place, from {@link #pointer(Object...)}; not null
   * @param code the code, in lower case with hyphens; not null
   * @param severity the severity; not null
   * @param expected the expected value; not null
   * @param message a message for people, without personal data; not null
   * @return the problem
   */
  public static Problem of(
      String pointer, String code, Severity severity, String expected, String message) {
    return new Problem(
        BoundedText.of(Objects.requireNonNull(pointer, "pointer")),
        BoundedText.of(Objects.requireNonNull(code, "code")),
        Objects.requireNonNull(severity, "severity"),
        BoundedText.of(Objects.requireNonNull(expected, "expected")),
        BoundedText.of(Objects.requireNonNull(message, "message")));
  }

  /**
   * Returns this problem with another severity.
   *
   * @param severity the severity; not null
   * @return a problem that is otherwise the same
   */
  public Problem withSeverity(Severity severity) {
    return of(pointer, code, severity, expected, message);
  }

  /** Returns whether the severity is {@link Severity#ERROR}, which rejects the record. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Returns the JSON Pointer to a place in a record, without names that a customer could have
   * chosen.
   *
   * <p>A name of ASCII letters, digits and underscores that starts with a letter, which is what
   * Talon.One allows for an attribute's name, stays as it is. Any other name could be an e-mail
   * address, for example, and becomes {@code ?}. A pointer of more than 1,000 characters has its
   * middle replaced by {@code …}, so that no report grows with a name.
   *
   * @param steps the names ({@code String}) and list indexes ({@code Integer}, from 0) on the way
   *     from the record to the place; none for the record itself
   * @return the pointer; {@code ""} for the record itself
   * @throws IllegalArgumentException if a step is neither a name nor an index
   */
  public static String pointer(Object... steps) {
    return JsonPointer.of(steps);
  }

  /** Returns pointer, severity, code and message in one line. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "" : pointer + ": ") + severity + " " + code + ": " + message;
  }
}
