package io.github.customerkit.model.internal.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a mistyped one was probably meant to be. Thread-safe; the answers for a
 * record depend on that record alone.
 */
public final class NearNames {

  /** In shorter names two edits change nearly every letter. */
  private static final int SHORTEST = 4;

  /** Nobody mistypes longer ones, and comparing them takes long. */
  private static final int LONGEST = 100;

  /** Bounds the memory for remembered names; a mistyped name is usually in many records. */
  static final int MAX_REMEMBERED = 1_000;

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
                .filter(name -> name.length() <= LONGEST + NameSearch.MAX_EDITS)
                .toList());
  }

  /** The nearest name, and the work to find it. */
  private record Answer(@Nullable String nearest, int rows) {}

  /** Returns a lookup for the names of one record. */
  public Lookup lookup() {
    return new Lookup();
  }

  /** Looks up names of one record. Not thread-safe. */
  public final class Lookup {

    /**
     * The work of all searches of this record, including remembered ones: otherwise answers would
     * depend on earlier records.
     */
    private int rows;

    private Lookup() {}

    /**
     * Returns the name that differs in case only, or in one or two letters; null if there is none,
     * or if the record has used up its share of work: each hostile record could have new names.
     */
    public @Nullable String nearest(String other) {
      String nearest = inAnyCase.get(other);
      if (nearest != null || other.length() < SHORTEST || other.length() > LONGEST) {
        return nearest;
      }
      if (rows >= NameSearch.MAX_ROWS) {
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
      if (answers.size() < MAX_REMEMBERED) {
        answers.put(other, answer);
      }
    }
    return answer;
  }
}
