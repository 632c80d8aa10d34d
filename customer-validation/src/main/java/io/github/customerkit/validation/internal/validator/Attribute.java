package io.github.customerkit.validation.internal.validator;

/** Checks the attributes with which a constraint is declared. */
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
