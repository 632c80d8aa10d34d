package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.model.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * The place of customers in a document: a JSON Pointer (RFC 6901) in which a step {@code *} stands
 * for every element of an array.
 *
 * @param steps the names, indexes and {@code *} on the way; none if the document is the customer
 */
public record EnvelopePath(List<String> steps) {

  /** The whole document. */
  public static final EnvelopePath ROOT = new EnvelopePath(List.of());

  private static final String EVERY = "*";

  /** Any index of this length fits into an int. */
  private static final int MAX_INDEX_LENGTH = 9;

  /**
   * Parses a pointer.
   *
   * @throws IllegalArgumentException if it is not a JSON Pointer
   */
  public static EnvelopePath of(String pointer) {
    if (pointer.isEmpty()) {
      return ROOT;
    }
    if (!pointer.startsWith("/") || pointer.matches("(?s).*~(?![01]).*")) {
      throw new IllegalArgumentException(
          "at is '" + pointer + "'; expected a JSON Pointer such as /customerProfile");
    }
    return new EnvelopePath(
        Arrays.stream(pointer.substring(1).split("/", -1))
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList());
  }

  /** Returns whether the document itself is the customer. */
  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** Returns whether the path can lead to several customers. */
  public boolean hasEvery() {
    return steps.contains(EVERY);
  }

  int length() {
    return steps.size();
  }

  /** Returns whether a step stands for every element. */
  boolean isEvery(int step) {
    return steps.get(step).equals(EVERY);
  }

  /** Returns whether a step leads to an element of an array. */
  boolean matches(int step, long index) {
    return isEvery(step) || steps.get(step).equals(Long.toString(index));
  }

  /** Returns whether a step leads to a member of an object. */
  boolean matches(int step, String name) {
    return steps.get(step).equals(name);
  }

  /** Returns whether a step leads into an array, or into an object. */
  boolean leadsInto(int step, boolean isArray) {
    return isIndex(steps.get(step)) || isEvery(step) == isArray;
  }

  private static boolean isIndex(String step) {
    boolean isLong = step.length() > 1;
    return !step.isEmpty()
        && !(isLong && step.charAt(0) == '0')
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the type of the value before a step. */
  String expected(int step) {
    if (step == length()) {
      return "customer";
    }
    return isIndex(steps.get(step)) ? "array or object" : isEvery(step) ? "array" : "object";
  }

  /** Returns the pointer to the value after some steps, with an index for each {@code *}. */
  String pointer(int count, long[] indexes) {
    Object[] places = new Object[count];
    for (int i = 0; i < count; i++) {
      places[i] = isEvery(i) ? (Object) Math.toIntExact(indexes[i]) : place(steps.get(i));
    }
    return Problem.pointer(places);
  }

  private static Object place(String step) {
    return isIndex(step) && step.length() <= MAX_INDEX_LENGTH
        ? (Object) Integer.valueOf(step)
        : step;
  }
}
