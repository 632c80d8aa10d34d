package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.testing.RandomCustomers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the README's table lists exactly the rules that customers can break. */
class RulesTableTest {

  private static final int CUSTOMERS = 20_000;

  @Test
  void tableHasEveryRuleAndNoOther() throws IOException {
    Validator validator = Customers.VALIDATOR.validator();
    Set<String> broken = new TreeSet<>();
    RandomCustomers customers = OddCustomers.of(1);
    for (int i = 0; i < CUSTOMERS; i++) {
      for (ConstraintViolation<Customer> violation : validator.validate(customers.next())) {
        broken.add(row(violation));
      }
    }

    assertThat(table(5)).isEqualTo(broken);
  }

  @Test
  void everyRuleOfTheTableCanBeLeftOutAndWeighedOtherwise() throws IOException {
    RandomCustomers customers = OddCustomers.of(2);
    List<Customer> some = Stream.generate(customers::next).limit(2_000).toList();
    for (String rule : table(4)) {
      Predicate<Problem> isRule = problem -> row(problem).equals(rule);
      CustomerCheck without = Customers.VALIDATOR.without(isRule);
      boolean isError = rule.contains("; error ;");
      CustomerCheck other =
          Customers.VALIDATOR.withSeverity(isError ? Severity.WARNING : Severity.ERROR, isRule);

      Set<String> others = new TreeSet<>(table(4));
      others.remove(rule);
      assertThat(rows(some, without)).as(rule).isEqualTo(others);
      others.add(
          isError
              ? rule.replace("; error ;", "; warning ;")
              : rule.replace("; warning ;", "; error ;"));
      assertThat(rows(some, other)).as(rule).isEqualTo(others);
    }
  }

  private static Set<String> rows(List<Customer> customers, CustomerCheck check) {
    return customers.stream()
        .flatMap(customer -> check.check(customer).stream())
        .map(RulesTableTest::row)
        .collect(Collectors.toSet());
  }

  private static String row(ConstraintViolation<Customer> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    String row = row(CustomerValidator.problems(List.of(violation)).get(0));
    return row + " ; `" + constraint.annotationType().getSimpleName() + '`';
  }

  private static String row(Problem problem) {
    return Stream.of(
            '`' + problem.getPointer().replaceAll("/\\d+", "/*") + '`',
            '`' + problem.getCode() + '`',
            problem.getSeverity().name().toLowerCase(Locale.ROOT),
            '`' + problem.getExpected() + '`')
        .collect(Collectors.joining(" ; "));
  }

  private static Set<String> table(int columns) throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .dropWhile(line -> !line.equals("<!-- rules -->"))
        .skip("<!-- rules -->\n| header\n|---".lines().count())
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> cells(line, columns))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the first cells of a row; a bar within a cell is escaped. */
  private static String cells(String line, int columns) {
    return Stream.of(line.split("(?<!\\\\)\\|"))
        .skip(1)
        .limit(columns)
        .map(cell -> cell.replace("\\|", "|").trim())
        .collect(Collectors.joining(" ; "));
  }
}
