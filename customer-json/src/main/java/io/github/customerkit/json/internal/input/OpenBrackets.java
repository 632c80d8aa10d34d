package io.github.customerkit.json.internal.input;

import java.util.Arrays;

/**
 * The brackets that are open at a place in a text. Only counts those nested deeper than any reader
 * allows: such a value is refused, and must cost no memory.
 */
public final class OpenBrackets {

  private static final int DEEPEST = 1 << 10;

  private static final int USUAL = 1 << 4;

  private byte[] kinds = new byte[USUAL];
  private int depth;
  private int objects;
  private int lists;
  private long deeperObjects;
  private long deeperLists;

  public void clear() {
    depth = 0;
    objects = 0;
    lists = 0;
    deeperObjects = 0;
    deeperLists = 0;
  }

  public boolean isEmpty() {
    return depth == 0;
  }

  /** Returns whether only an object and a list in it are open. */
  public boolean isListInObject() {
    return depth == 2 && kinds[0] == '{' && kinds[1] == '[';
  }

  /** Returns whether the innermost bracket is that of an object. */
  public boolean isInObject() {
    return depth > 0 && kinds[depth - 1] == '{' && deeperObjects + deeperLists == 0;
  }

  public void push(byte bracket) {
    boolean isObject = bracket == '{';
    if (depth == DEEPEST) {
      deeperObjects += isObject ? 1 : 0;
      deeperLists += isObject ? 0 : 1;
      return;
    }
    if (depth == kinds.length) {
      kinds = Arrays.copyOf(kinds, Math.min(2 * depth, DEEPEST));
    }
    kinds[depth++] = bracket;
    objects += isObject ? 1 : 0;
    lists += isObject ? 0 : 1;
  }

  /**
   * Closes the innermost bracket of a kind, given by its opening bracket, and all inside it; false
   * if there is none. Each bracket is closed once, so that all calls together take linear time.
   */
  public boolean close(byte bracket) {
    boolean isObject = bracket == '{';
    if (isObject ? deeperObjects > 0 : deeperLists > 0) {
      deeperObjects -= isObject ? 1 : 0;
      deeperLists -= isObject ? 0 : 1;
      return true;
    }
    if ((isObject ? objects : lists) == 0) {
      return false;
    }
    deeperObjects = 0;
    deeperLists = 0;
    byte closed;
    do {
      closed = kinds[--depth];
      objects -= closed == '{' ? 1 : 0;
      lists -= closed == '{' ? 0 : 1;
    } while (closed != bracket);
    return true;
  }
}
