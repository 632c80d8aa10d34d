package io.github.customerkit.model.internal.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names, of which the one that was probably meant can be asked for. For use by several threads; the
 * answers for one record depend on that record alone.
 */
public final class NearNames {

  /** The edits between shorter ones are as good as all their letters. */
  private static final int SHORTEST = 4;

  /** Nobody mistypes longer ones, and comparing them takes long. */
  private static final int LONGEST = 100;

  /** A name that one record has wrong most others have wrong, too; bounds the memory for them. */
  static final int MOST_REMEMBERED = 1_000;

  private final SortedNames names;
  private final SortedMap<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  public NearNames(Collection<String> names) {
    List<String> sorted = names.stream().sorted().toList();
    sorted.forEach(name -> inAnyCase.putIfAbsent(name, name));
    this.names =
        new SortedNames(
            sorted.stream()
                .filter(name -> name.length() >= SHORTEST)
                .filter(name -> name.length() <= LONGEST + NameSearch.MOST_EDITS)
                .toList());
  }

  /** The nearest name, and the work that it takes to find it. */
  private record Answer(@Nullable String nearest, int rows) {}

  /** Returns a lookup for the names of one record. */
  public Lookup lookup() {
    return new Lookup();
  }

  /** Asks for the names of one record. Not for use by several threads. */
  public final class Lookup {

    /**
     * What all searches of this record take, those too that are only remembered: else answers would
     * depend on the records before.
     */
    private int rows;

    private Lookup() {}

    /**
     * Returns the name that is as good as the other one, or differs by one or two letters; null if
     * there is none, or the record has taken its share of searching already: hostile records could
     * have new names each.
     */
    public @Nullable String nearest(String other) {
      String nearest = inAnyCase.get(other);
      if (nearest != null || other.length() < SHORTEST || other.length() > LONGEST) {
        return nearest;
      }
      if (rows >= NameSearch.MOST_ROWS) {
        return null;
      }
      Answer answer = search(other);
      rows += answer.rows;
      return answer.nearest;
    }
  }

  private Answer search(String other) {
    Answer answer = answers.get(other);
    if (answer == null) {
      NameSearch search = new NameSearch(names, other);
      answer = new Answer(search.nearest(), search.rows());
      if (answers.size() < MOST_REMEMBERED) {
        answers.put(other, answer);
      }
    }
    return answer;
  }
}
