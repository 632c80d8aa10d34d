package io.github.customerkit.model;

import java.util.Locale;

/** The messages of a check of attributes in a language; none holds a value of a customer. */
enum AttributeWords {
  ENGLISH(
      "is not defined",
      "; did you mean ",
      "expected ",
      ", as in RFC 3339, such as 2020-02-07T08:15:22Z",
      "is none of the values allowed: "),
  GERMAN(
      "ist nicht definiert",
      "; gemeint ist vielleicht ",
      "erwartet wird ",
      ", nach RFC 3339 wie 2020-02-07T08:15:22Z",
      "ist keiner der erlaubten Werte: ");

  private final String undefined;
  private final String meant;
  private final String expected;
  private final String timestamp;
  private final String notAllowed;

  AttributeWords(
      String undefined, String meant, String expected, String timestamp, String notAllowed) {
    this.undefined = undefined;
    this.meant = meant;
    this.expected = expected;
    this.timestamp = timestamp;
    this.notAllowed = notAllowed;
  }

  /** Those of a locale's language; English if there are none. */
  static AttributeWords of(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
  }

  /** No definition has that name. */
  String undefined() {
    return undefined;
  }

  /** No definition has that name, and another one was probably meant. */
  String undefined(String meantName) {
    return undefined + meant + meantName + "?";
  }

  /** A type was expected, which the API calls so. */
  String expected(AttributeType type, String apiType) {
    boolean isTime = type == AttributeType.TIME || type == AttributeType.TIME_LIST;
    return expected + apiType + (isTime ? timestamp : "");
  }

  /** The value is none of the suggestions. */
  String notAllowed(Iterable<String> suggestions) {
    return notAllowed + String.join(", ", suggestions);
  }
}
