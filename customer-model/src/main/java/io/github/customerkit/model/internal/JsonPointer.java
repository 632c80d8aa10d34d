package io.github.customerkit.model.internal;

/** Formats JSON Pointers (RFC 6901) without names that a customer could have chosen. */
public final class JsonPointer {

  private static final String HIDDEN = "?";

  private JsonPointer() {}

  /**
   * Returns the pointer to a place, with its middle replaced if it is too long.
   *
   * @param steps names ({@code String}) and list indexes ({@code Integer}, from 0)
   * @throws IllegalArgumentException if a step is neither a name nor an index
   */
  public static String of(Object... steps) {
    BoundedText pointer = new BoundedText();
    for (Object step : steps) {
      if (step instanceof String name) {
        pointer.append("/").append(printable(name));
      } else if (step instanceof Integer) {
        pointer.append("/").append(step.toString());
      } else {
        throw new IllegalArgumentException("a step of a pointer is a String or an Integer");
      }
    }
    return pointer.toString();
  }

  /**
   * Returns the name if it is a plain identifier, which cannot be personal; {@code ?} otherwise.
   */
  public static String printable(String name) {
    if (name.isEmpty() || !isLetter(name.charAt(0))) {
      return HIDDEN;
    }
    for (int i = 1; i < name.length(); i++) {
      if (!isPrintable(name.charAt(i))) {
        return HIDDEN;
      }
    }
    return name;
  }

  /**
   * Returns whether a name with this character, not as its first, can be shown.
   *
   * @param c any character
   */
  public static boolean isPrintable(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
