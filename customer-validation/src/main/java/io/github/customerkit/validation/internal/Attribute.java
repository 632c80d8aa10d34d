package io.github.customerkit.validation.internal;

/** Refuses a constraint that is declared with an attribute that makes no sense. */
final class Attribute {

  private Attribute() {}

  static int atLeast(int least, int value, String name) {
    return (int) atLeast(least, (long) value, name);
  }

  static long atLeast(long least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be " + least + " or more");
    }
    return value;
  }
}
