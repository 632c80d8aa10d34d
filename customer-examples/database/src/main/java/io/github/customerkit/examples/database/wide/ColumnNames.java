package io.github.customerkit.examples.database.wide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes column names of attributes' names: at most 63 bytes long, as PostgreSQL allows, and
 * different from each other without regard to case, as SQLite requires.
 */
final class ColumnNames {

  private static final int MAX_BYTES = 63;

  private final Set<String> taken = new HashSet<>();

  /** Creates names that differ from others. */
  ColumnNames(Collection<String> others) {
    others.forEach(this::take);
  }

  /** Returns the name of an attribute, with a number appended if it is taken. */
  String of(String attribute) {
    String name = beginning(attribute, MAX_BYTES);
    for (int i = 2; !take(name); i++) {
      String suffix = "_" + i;
      name = beginning(attribute, MAX_BYTES - suffix.length()) + suffix;
    }
    return name;
  }

  private boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  private static String beginning(String text, int bytes) {
    String beginning = text;
    while (beginning.getBytes(UTF_8).length > bytes) {
      beginning = beginning.substring(0, beginning.offsetByCodePoints(beginning.length(), -1));
    }
    return beginning;
  }
}
