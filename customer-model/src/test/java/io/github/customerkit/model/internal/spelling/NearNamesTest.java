package io.github.customerkit.model.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.TestSeed;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearNamesTest {

  private static final int NAMES = 20_000;

  @Test
  void nearestIsTheOneOfFewestEditsAndTwoAtMost() {
    NearNames names = new NearNames(List.of("Language", "Languages", "Points", "Tier"));
    assertThat(names.lookup().nearest("LANGUAGE")).isEqualTo("Language");
    assertThat(names.lookup().nearest("Languag")).isEqualTo("Language");
    assertThat(names.lookup().nearest("Languagess")).isEqualTo("Languages");
    assertThat(names.lookup().nearest("xLanguage")).isEqualTo("Language");
    assertThat(names.lookup().nearest("anguage")).isEqualTo("Language");
    assertThat(names.lookup().nearest("Poinst")).isEqualTo("Points");
    assertThat(names.lookup().nearest("Ponts")).isEqualTo("Points");
    assertThat(names.lookup().nearest("Tierxxx")).isNull();
    assertThat(names.lookup().nearest("Tie")).isNull();
    assertThat(names.lookup().nearest("x".repeat(101))).isNull();
  }

  /** Compares the distance of random names with the textbook's full table. */
  @Test
  void editsAreThoseOfTheFullTable() {
    Random random = new Random(7);
    for (int i = 0; i < NAMES; i++) {
      String name = name(random);
      String other = random.nextBoolean() ? name(random) : changed(name, random);
      boolean isNear =
          name.equalsIgnoreCase(other)
              || (Math.min(name.length(), other.length()) >= 4 && edits(name, other) <= 2);
      assertThat(new NearNames(List.of(name)).lookup().nearest(other))
          .as(name + " and " + other)
          .isEqualTo(isNear ? name : null);
    }
  }

  /** Uses names with common prefixes; all searches of one list share its rows. */
  @Test
  void nearestOfManyIsThatOfEachAlone() {
    long seed = TestSeed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      Set<String> all = new TreeSet<>();
      random.ints(200).forEach(any -> all.add(name(random)));
      NearNames names = new NearNames(all);
      for (int i = 0; i < 100; i++) {
        String other = changed(name(random), random);
        String expected = nearestAlone(all, other);
        assertThat(names.lookup().nearest(other))
            .as("%s, seed %d", other, seed)
            .isEqualTo(expected);
        assertThat(names.lookup().nearest(other)).as("%s again", other).isEqualTo(expected);
      }
    }
  }

  private static String nearestAlone(Set<String> names, String other) {
    return names.stream()
        .filter(name -> new NearNames(List.of(name)).lookup().nearest(other) != null)
        .min(Comparator.comparingInt(name -> edits(name, other)))
        .orElse(null);
  }

  @Test
  void searchAmongManyNamesIsShort() {
    List<String> alike = IntStream.range(0, 9_999).mapToObj("%090d"::formatted).toList();
    List<String> random =
        new Random(7)
            .ints(9_999)
            .mapToObj(i -> Integer.toString(i, 36).repeat(9))
            .sorted()
            .toList();
    for (List<String> names : List.of(alike, random)) {
      NameSearch search = new NameSearch(new SortedNames(names), names.get(4_567) + "x");
      assertThat(search.nearest()).isEqualTo(names.get(4_567));
      // A comparison with each name would take about 90 rows for each.
      assertThat(search.rows()).isLessThan(NameSearch.MAX_ROWS);
    }
  }

  @Test
  void searchIsBoundedForVerySimilarNames() {
    List<String> names =
        IntStream.range(0, 100_000).mapToObj(i -> "x".repeat(i % 90) + "y" + i).sorted().toList();
    NameSearch search = new NameSearch(new SortedNames(names), "x".repeat(99));
    search.nearest();
    assertThat(search.rows()).isLessThan(NameSearch.MAX_ROWS + 100);
  }

  @Test
  void answersDoNotDependOnOtherRecords() {
    NearNames names = new NearNames(List.of("Language"));
    for (int i = 0; i < 2 * NearNames.MAX_REMEMBERED; i++) {
      assertThat(names.lookup().nearest("attribute" + i)).isNull();
    }
    assertThat(names.lookup().nearest("Langages")).isEqualTo("Language");
    assertThat(names.lookup().nearest("Languages")).isEqualTo("Language");
    assertThat(names.lookup().nearest("language")).isEqualTo("Language");
  }

  @Test
  void searchesOfOneRecordEndAtTheSameNameWhetherTheyAreRememberedOrNot() {
    List<String> many =
        IntStream.range(0, 20_000).mapToObj(i -> "x".repeat(i % 90) + "y" + i).toList();
    List<String> asked = IntStream.range(0, 30).mapToObj(i -> "x".repeat(40 + i) + "yy").toList();
    NearNames names = new NearNames(many);
    asked.forEach(name -> names.lookup().nearest(name));
    NearNames fresh = new NearNames(many);

    assertThat(answers(names, asked)).isEqualTo(answers(fresh, asked));
    assertThat(answers(fresh, asked)).isEqualTo(answers(fresh, asked));
    NearNames.Lookup exhausted = fresh.lookup();
    asked.forEach(exhausted::nearest);
    assertThat(exhausted.nearest("xxyy")).isNull();
    assertThat(fresh.lookup().nearest("xxyy")).isNotNull();
  }

  private static List<String> answers(NearNames names, List<String> asked) {
    NearNames.Lookup lookup = names.lookup();
    return asked.stream().map(name -> String.valueOf(lookup.nearest(name))).toList();
  }

  private static String name(Random random) {
    return random
        .ints(1 + random.nextInt(8), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String changed(String name, Random random) {
    StringBuilder changed = new StringBuilder(name);
    for (int i = random.nextInt(4); i > 0 && changed.length() > 0; i--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(3)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, 'a');
        default -> changed.setCharAt(at, 'b');
      }
    }
    return changed.toString();
  }

  private static int edits(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int same = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          table[i][j] = Math.min(same, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
