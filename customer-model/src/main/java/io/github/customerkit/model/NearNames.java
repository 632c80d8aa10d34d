package io.github.customerkit.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Names, of which the one that was probably meant can be asked for. For use by several threads. */
final class NearNames {

  /** The edits between shorter ones are as good as all their letters. */
  private static final int SHORTEST = 4;

  /** Nobody mistypes longer ones, and comparing them takes long. */
  private static final int LONGEST = 100;

  /**
   * A name that one record has wrong most others have wrong, too, so that answers are remembered.
   * For more names than these none is searched: hostile records could have a new one each.
   */
  static final int MOST_SEARCHED = 1_000;

  private final SortedNames names;
  private final SortedMap<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Optional<String>> searched = new ConcurrentHashMap<>();

  NearNames(Collection<String> names) {
    List<String> sorted = names.stream().sorted().toList();
    sorted.forEach(name -> inAnyCase.putIfAbsent(name, name));
    this.names =
        new SortedNames(
            sorted.stream()
                .filter(name -> name.length() >= SHORTEST)
                .filter(name -> name.length() <= LONGEST + NameSearch.MOST_EDITS)
                .toList());
  }

  /**
   * Returns the name that is as good as the other one, or differs by one or two letters; null if
   * there is none, or too many have been asked for already.
   */
  @Nullable String nearest(String other) {
    String nearest = inAnyCase.get(other);
    if (nearest != null || other.length() < SHORTEST || other.length() > LONGEST) {
      return nearest;
    }
    Optional<String> found = searched.get(other);
    if (found == null && searched.size() < MOST_SEARCHED) {
      found = Optional.ofNullable(new NameSearch(names, other).nearest());
      searched.put(other, found);
    }
    return found == null ? null : found.orElse(null);
  }
}
