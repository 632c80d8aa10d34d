package io.github.customerkit.json.internal.problem;

import java.util.Locale;
import tools.jackson.core.JsonToken;

/** The messages of shape faults in a language; none holds a value of a customer. */
public interface ShapeMessages {

  ShapeMessages ENGLISH = new EnglishWords();

  ShapeMessages GERMAN = new GermanWords();

  /** Those of a locale's language; English if there are none. */
  static ShapeMessages of(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
  }

  String missing(String expected);

  /** A member that may be null is absent. */
  String absent(String type);

  String wrongType(String expected, JsonToken found);

  String otherInput(String expected, FoundInput found);

  String wrongNotation(String expected);

  String notFinite();

  String outOfRange(String expected);

  String badTimestamp();

  String tooLarge(LimitKind what, long limit);

  String scaleTooLarge(int limit);

  String duplicateName();

  /** No valid JSON; the line is 1 in a record that is one line, and has another in its file. */
  String syntax(int line, int column);

  /** The document is whole, and then there is more. */
  String trailing(int line, int column);

  String encoding();
}
