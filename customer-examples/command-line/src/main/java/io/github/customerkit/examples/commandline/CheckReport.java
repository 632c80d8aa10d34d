package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a check found: counts, the first problems, and all of them by what and where. */
final class CheckReport {

  /** So that hostile input, with ever new names of attributes, cannot fill the memory. */
  private static final int MAX_GROUPS = 1_000;

  private static final Pattern INDEX = Pattern.compile("/\\d+");

  /**
   * A problem and where it was found.
   *
   * @param source the input's name as it was given
   * @param number which record of it, from 1
   * @param line the record's line; null where lines mean nothing
   */
  record Found(String source, long number, @Nullable Long line, Problem problem) {}

  /** Problems of one code at one place of a record, whatever the index in a list. */
  static final class Group implements Comparable<Group> {
    private final Found first;
    private final String place;
    private long count;

    private Group(Found first, String place) {
      this.first = first;
      this.place = place;
    }

    Found first() {
      return first;
    }

    String place() {
      return place;
    }

    long count() {
      return count;
    }

    /** Errors first, then the most frequent. */
    @Override
    public int compareTo(Group other) {
      int bySeverity = first.problem().getSeverity().compareTo(other.first.problem().getSeverity());
      return bySeverity != 0 ? bySeverity : Long.compare(other.count, count);
    }
  }

  private final boolean strict;
  private final int maxProblems;
  private final Map<Severity, SortedMap<String, Long>> byCode = new EnumMap<>(Severity.class);
  private final List<Found> problems = new ArrayList<>();
  private final SortedMap<String, Group> groups = new TreeMap<>();
  private long read;
  private long rejected;
  private long ungrouped;
  private @Nullable String lastSource;
  private boolean isOfSeveralSources;

  CheckReport(boolean strict, int maxProblems) {
    this.strict = strict;
    this.maxProblems = maxProblems;
    for (Severity severity : Severity.values()) {
      byCode.put(severity, new TreeMap<>());
    }
  }

  /** Counts a record; false if it is rejected. */
  boolean add(String source, CustomerRecord customer) {
    read++;
    isOfSeveralSources |= lastSource != null && !lastSource.equals(source);
    lastSource = source;
    boolean isRejected = !customer.isAccepted() || (strict && !customer.getProblems().isEmpty());
    rejected += isRejected ? 1 : 0;
    for (Problem problem : customer.getProblems()) {
      add(new Found(source, customer.getNumber(), customer.getLine(), problem));
    }
    return !isRejected;
  }

  private void add(Found found) {
    Problem problem = found.problem();
    byCode(problem.getSeverity()).merge(problem.getCode(), 1L, Long::sum);
    if (problems.size() < maxProblems) {
      problems.add(found);
    }
    String place = INDEX.matcher(problem.getPointer()).replaceAll("/*");
    String key = problem.getSeverity() + " " + problem.getCode() + " " + place;
    Group group = groups.get(key);
    if (group == null && groups.size() < MAX_GROUPS) {
      group = new Group(found, place);
      groups.put(key, group);
    }
    if (group == null) {
      ungrouped++;
    } else {
      group.count++;
    }
  }

  /** Whether records came from more than one input, so that a number alone does not tell which. */
  boolean isOfSeveralSources() {
    return isOfSeveralSources;
  }

  long read() {
    return read;
  }

  long accepted() {
    return read - rejected;
  }

  long rejected() {
    return rejected;
  }

  /** Whether more than so many of a hundred records were rejected. */
  boolean isRejectedOver(BigDecimal percent) {
    BigDecimal tolerated = percent.multiply(BigDecimal.valueOf(read));
    return BigDecimal.valueOf(rejected).movePointRight(2).compareTo(tolerated) > 0;
  }

  /** How many problems there are of each code, sorted by code. */
  SortedMap<String, Long> byCode(Severity severity) {
    return byCode.getOrDefault(severity, Collections.emptySortedMap());
  }

  /** The first problems, in the order in which they were found. */
  List<Found> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** All problems by what and where: errors first, the most frequent first. */
  List<Group> groups() {
    return groups.values().stream().sorted().toList();
  }

  /** How many problems are in no group, there being too many groups. */
  long ungrouped() {
    return ungrouped;
  }
}
