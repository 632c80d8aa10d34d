package io.github.customerkit.model;

import io.github.customerkit.model.internal.BoundedText;
import io.github.customerkit.model.internal.JsonPointer;
import java.io.Serializable;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;

/**
 * One thing that is wrong with a customer: where, what, and what was expected.
 *
 * <p>A problem never holds personal data: no value of the record, and no name that a customer could
 * have chosen (see {@link #pointer(Object...)}). It is safe to log. Nor does it grow with the
 * record: of a pointer, an expectation and a message beyond 1,000 characters the middle is replaced
 * by {@code …}.
 */
@Value
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public class Problem implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Where: an RFC 6901 JSON Pointer relative to the record, such as {@code
   * /audienceMemberships/0/id}; {@code ""} is the whole record.
   */
  String pointer;

  /**
   * What: a short, stable code such as {@code missing} or {@code wrong-type}. Codes may be added,
   * none is ever renamed.
   */
  String code;

  /** How much it weighs; the same for the same code and pointer. */
  Severity severity;

  /**
   * What was expected there, in terms of the API and of JSON and in no human language: {@code
   * int64}, {@code date-time}, {@code <= 1000 code points}. For wording a message of one's own.
   */
  String expected;

  /**
   * One rendering of all this for a person, without the pointer; English unless asked otherwise.
   */
  String message;

  /**
   * A problem.
   *
   * @param pointer where, from {@link #pointer(Object...)}; not null
   * @param code what, in lower case with hyphens; not null
   * @param severity how much it weighs; not null
   * @param expected what was expected there; not null
   * @param message the same for a person, without personal data; not null
   * @return the problem
   */
  public static Problem of(
      String pointer, String code, Severity severity, String expected, String message) {
    return new Problem(
        BoundedText.of(Objects.requireNonNull(pointer, "pointer")),
        Objects.requireNonNull(code, "code"),
        Objects.requireNonNull(severity, "severity"),
        BoundedText.of(Objects.requireNonNull(expected, "expected")),
        BoundedText.of(Objects.requireNonNull(message, "message")));
  }

  /**
   * The same problem with another weight.
   *
   * @param severity how much it weighs; not null
   * @return a problem that differs in nothing else
   */
  public Problem withSeverity(Severity severity) {
    return of(pointer, code, severity, expected, message);
  }

  /**
   * Whether this problem is enough to reject the record.
   *
   * @return true for {@link Severity#ERROR}
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The JSON Pointer to a place in a record, with names hidden that a customer could have chosen.
   *
   * <p>A name of ASCII letters, digits and underscores that begins with a letter, which is what
   * Talon.One allows for an attribute's name, stands as it is. Any other name may be anything, an
   * e-mail address too, and stands as {@code ?}. A pointer of more than 1,000 characters stands
   * with its middle replaced by {@code …}, so that no report grows with a name.
   *
   * @param steps the names ({@code String}) and list indexes ({@code Integer}, from 0) on the way
   *     from the record to the place; none for the record itself
   * @return the pointer; {@code ""} for the record itself
   * @throws IllegalArgumentException if a step is neither a name nor an index
   */
  public static String pointer(Object... steps) {
    return JsonPointer.of(steps);
  }

  /** Pointer, severity, code and message in one line. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "" : pointer + ": ") + severity + " " + code + ": " + message;
  }
}
