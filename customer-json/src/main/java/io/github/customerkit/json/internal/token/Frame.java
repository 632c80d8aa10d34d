package io.github.customerkit.json.internal.token;

import io.github.customerkit.model.Problem;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of an object or list that a parser is in; reused for the next one at the same depth.
 */
public final class Frame {

  private @Nullable String name;
  private @Nullable String step;
  private int count;
  private int limit;
  private boolean isWanted;
  private @Nullable Set<String> repeated;

  /**
   * Starts an object or a list.
   *
   * @param limit the maximum number of members or elements
   * @param isWanted whether the value is used; false for an object or list that is out of place
   */
  public void begin(int limit, boolean isWanted) {
    this.limit = limit;
    this.isWanted = isWanted;
    name = null;
    count = 0;
    repeated = null;
  }

  public void atMember(String name) {
    this.name = name;
    step = null;
    count++;
  }

  public void atElement() {
    count++;
  }

  public int limit() {
    return limit;
  }

  public boolean isWanted() {
    return isWanted;
  }

  /** Returns whether the current member or element is within the limit. */
  public boolean isWithinLimit() {
    return count <= limit;
  }

  /** Returns whether this is the first repetition of a name. */
  public boolean isFirstRepetition(String name) {
    if (repeated == null) {
      repeated = new HashSet<>();
    }
    return repeated.add(name);
  }

  /**
   * Returns the pointer's step to the current member or element; cached, because a hidden name
   * takes long to make.
   */
  public String step() {
    if (name == null) {
      return "/" + (count - 1);
    }
    if (step == null) {
      step = Problem.pointer(name);
    }
    return step;
  }
}
