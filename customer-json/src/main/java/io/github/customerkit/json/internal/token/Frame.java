package io.github.customerkit.json.internal.token;

import io.github.customerkit.model.Problem;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object or a list that a parser is in; used again for the next one at the same depth. */
public final class Frame {

  private @Nullable String name;
  private @Nullable String step;
  private int count;
  private int limit;
  private boolean isWanted;
  private @Nullable Set<String> repeated;

  /**
   * Begins an object or a list.
   *
   * @param limit how many members or elements there may be
   * @param isWanted whether its value is used; not where an object or a list is out of place
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

  /** Whether the member or element that the parser is at is one of those that there may be. */
  public boolean isWithinLimit() {
    return count <= limit;
  }

  /** Whether it was not known of a name before that it stands more than once. */
  public boolean isFirstRepetition(String name) {
    if (repeated == null) {
      repeated = new HashSet<>();
    }
    return repeated.add(name);
  }

  /** The step of a pointer to where the parser is; made once, for a hidden name is long to read. */
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
