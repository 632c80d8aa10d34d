package io.github.customerkit.validation.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViolationsTest {

  @Test
  void orderIsThatOfTheFieldsOfTheCustomer() {
    List<String> declared =
        Arrays.stream(Customer.class.getDeclaredFields())
            .filter(field -> !field.isSynthetic())
            .map(field -> field.getName())
            .filter(name -> !name.equals("additionalProperties"))
            .toList();
    PathComparator order = new PathComparator();
    assertThat(declared).contains("id", "sandbox", "advocateIntegrationId");
    assertThat(IntStream.range(1, declared.size()))
        .allMatch(i -> order.compare(List.of(declared.get(i - 1)), List.of(declared.get(i))) < 0);
    assertThat(order.compare(List.of("advocateIntegrationId"), List.of("aaa"))).isNegative();
    assertThat(order.compare(List.of("aaa"), List.of("bbb"))).isNegative();
    assertThat(order.compare(List.of("ids", 1), List.of("ids", "key"))).isNegative();
  }

  @Test
  void errorStandsBeforeTheWarningThatSaysTheSame() {
    Problem error = problem(Severity.ERROR);
    Problem warning = problem(Severity.WARNING);
    List<Object> path = List.of("id");
    assertThat(
            Violations.inOrder(
                Stream.of(
                    new Violations.PlacedProblem(path, warning),
                    new Violations.PlacedProblem(path, error))))
        .containsExactly(error, warning);
  }

  private static Problem problem(Severity severity) {
    return Problem.of("/id", "size", severity, "@Size", "too much");
  }
}
