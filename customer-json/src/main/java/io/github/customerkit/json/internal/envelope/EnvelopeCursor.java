package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.json.internal.problem.JsonKind;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import org.jspecify.annotations.Nullable;

/**
 * Follows a path through one document and stops at each place to which it leads, in the order of
 * the document. Holds no place, so that its memory does not grow with the document.
 */
final class EnvelopeCursor {

  /**
   * A place to which the path leads.
   *
   * @param from where its value begins; if there is no value, where the object or array begins that
   *     lacks it
   * @param to where that ends
   * @param refusal why there is no customer; null if the value must be read as one
   */
  record Found(int from, int to, @Nullable ShapeProblem refusal) {}

  private final byte[] bytes;
  private final EnvelopePath path;
  private final ByteWalk walk;

  /** Of each object or array on the way: where it begins. */
  private final int[] begins;

  /** Of each object or array on the way: the index of the current member or element. */
  private final long[] indexes;

  /** Of each object or array on the way: whether the path leads on from it. */
  private final boolean[] isOnWay;

  private int depth;
  private boolean isValueDue = true;
  private boolean isEnded;

  EnvelopeCursor(byte[] bytes, int from, int to, EnvelopePath path) {
    this.bytes = bytes;
    this.path = path;
    this.walk = new ByteWalk(bytes, from, to);
    this.begins = new int[path.length()];
    this.indexes = new long[path.length()];
    this.isOnWay = new boolean[path.length()];
  }

  /** Returns the next place; null after the last, or where the document is damaged. */
  @Nullable Found next() {
    while (!isEnded && !walk.isDamaged()) {
      Found found = isValueDue ? value() : depth == 0 ? end() : behindValue();
      if (found != null && !walk.isDamaged()) {
        return found;
      }
    }
    return null;
  }

  /** Returns whether the document is damaged on the way. */
  boolean isDamaged() {
    return walk.isDamaged();
  }

  private @Nullable Found end() {
    isEnded = true;
    return null;
  }

  /** Enters a value on the way, or takes it if the way ends with it. */
  private @Nullable Found value() {
    isValueDue = false;
    byte first = walk.next();
    int begin = walk.at();
    boolean isContainer = first == '{' || first == '[';
    if (isContainer && depth < path.length() && path.leadsInto(depth, first == '[')) {
      walk.require((char) first);
      begins[depth] = begin;
      indexes[depth] = -1;
      isOnWay[depth] = path.isEvery(depth);
      depth++;
      return null;
    }
    walk.skipValue();
    return new Found(begin, walk.at(), refusal(first, begin));
  }

  private @Nullable ShapeProblem refusal(byte first, int begin) {
    String expected = path.expected(depth);
    if (first == 'n' && walk.at() - begin == "null".length()) {
      return ShapeProblem.missing(pointer(depth), expected);
    }
    return depth == path.length()
        ? null
        : ShapeProblem.wrongType(pointer(depth), expected, kind(first));
  }

  private static JsonKind kind(byte first) {
    return switch (first) {
      case '{' -> JsonKind.OBJECT;
      case '[' -> JsonKind.ARRAY;
      case '"' -> JsonKind.STRING;
      case 't', 'f' -> JsonKind.BOOLEAN;
      default -> JsonKind.NUMBER;
    };
  }

  /** Goes on within the innermost object or array, or leaves it. */
  private @Nullable Found behindValue() {
    int step = depth - 1;
    boolean isArray = bytes[begins[step]] == '[';
    if (walk.take(isArray ? ']' : '}')) {
      return leave();
    }
    indexes[step]++;
    if (indexes[step] > 0) {
      walk.require(',');
    }
    boolean isMatch = isArray ? path.matches(step, indexes[step]) : isNamed(step);
    if (isMatch) {
      isOnWay[step] = true;
      isValueDue = true;
    } else {
      walk.skipValue();
    }
    return null;
  }

  private boolean isNamed(int step) {
    boolean isMatch = path.matches(step, walk.name());
    walk.require(':');
    return isMatch;
  }

  /** Leaves an object or array; returns it if it lacks the value to which the path leads. */
  private @Nullable Found leave() {
    depth--;
    return isOnWay[depth]
        ? null
        : new Found(
            begins[depth],
            walk.at(),
            ShapeProblem.missing(pointer(depth + 1), path.expected(depth + 1)));
  }

  private String pointer(int count) {
    return path.pointer(count, indexes);
  }
}
