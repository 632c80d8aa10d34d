package io.github.customerkit.json;

/** Text that UTF-8 can carry. */
final class WellFormed {

  private WellFormed() {}

  /** The index of the first surrogate that has no other half, or -1. */
  static int firstLoneSurrogate(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
