package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of rules has the rules that customers break, and no others. */
class RulesTableTest {

  private static final int CUSTOMERS = 20_000;

  @Test
  void tableHasEveryRuleAndNoOther() throws IOException {
    Set<String> broken = new TreeSet<>();
    RandomCustomers customers = new RandomCustomers(1);
    for (int i = 0; i < CUSTOMERS; i++) {
      Customers.VALIDATOR.check(customers.next()).forEach(problem -> broken.add(row(problem)));
    }

    assertThat(table()).isEqualTo(broken);
  }

  private static String row(Problem problem) {
    return Stream.of(
            '`' + problem.getPointer().replaceAll("/\\d+", "/*") + '`',
            '`' + problem.getCode() + '`',
            problem.getSeverity().name().toLowerCase(java.util.Locale.ROOT),
            '`' + problem.getExpected() + '`')
        .collect(Collectors.joining(" ; "));
  }

  private static Set<String> table() throws IOException {
    return Files.readAllLines(Path.of("../README.md")).stream()
        .dropWhile(line -> !line.equals("<!-- rules -->"))
        .skip("<!-- rules -->\n| header\n|---".lines().count())
        .takeWhile(line -> line.startsWith("|"))
        .map(RulesTableTest::cells)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first four cells of a row; a bar within a cell is escaped. */
  private static String cells(String line) {
    return Stream.of(line.split("(?<!\\\\)\\|"))
        .skip(1)
        .limit(4)
        .map(cell -> cell.replace("\\|", "|").trim())
        .collect(Collectors.joining(" ; "));
  }
}
