package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerCheckTest {

  private static final Problem ONE =
      Problem.of("/id", "not-positive", Severity.ERROR, "> 0", "is not positive");
  private static final Problem OTHER =
      Problem.of("/totalSales", "negative", Severity.WARNING, ">= 0", "is negative");

  private static final CustomerCheck NOTHING = customer -> List.of();
  private static final CustomerCheck FINDS_ONE = customer -> List.of(ONE);
  private static final CustomerCheck FINDS_OTHER = customer -> List.of(OTHER);

  private final Customer customer = Samples.customer().build();

  @Test
  void problemsOfBothAreGivenInTheirOrder() {
    assertThat(FINDS_ONE.and(FINDS_OTHER).check(customer)).containsExactly(ONE, OTHER);
    assertThat(FINDS_OTHER.and(FINDS_ONE).check(customer)).containsExactly(OTHER, ONE);
  }

  @Test
  void checkWithoutProblemsAddsNone() {
    assertThat(NOTHING.and(NOTHING).check(customer)).isEmpty();
    assertThat(NOTHING.and(FINDS_ONE).check(customer)).containsExactly(ONE);
    assertThat(FINDS_ONE.and(NOTHING).check(customer)).containsExactly(ONE);
  }

  @Test
  void problemsCanBeLeftOut() {
    CustomerCheck both = FINDS_ONE.and(FINDS_OTHER);
    assertThat(both.without(problem -> problem.getCode().equals("negative")).check(customer))
        .containsExactly(ONE);
    assertThat(both.without(problem -> false).check(customer)).containsExactly(ONE, OTHER);
    assertThatNullPointerException().isThrownBy(() -> both.without(null)).withMessage("unwanted");
  }

  @Test
  void problemsCanBeWeighedOtherwise() {
    CustomerCheck both = FINDS_ONE.and(FINDS_OTHER);
    assertThat(both.withSeverity(Severity.WARNING, Problem::isError).check(customer))
        .containsExactly(
            Problem.of("/id", "not-positive", Severity.WARNING, "> 0", "is not positive"), OTHER);
    assertThat(both.withSeverity(Severity.ERROR, problem -> true).check(customer))
        .allMatch(Problem::isError)
        .hasSize(2);
    assertThatNullPointerException()
        .isThrownBy(() -> both.withSeverity(null, Problem::isError))
        .withMessage("severity");
    assertThatNullPointerException()
        .isThrownBy(() -> both.withSeverity(Severity.ERROR, null))
        .withMessage("which");
  }

  @Test
  void problemThatBothFindIsGivenTwice() {
    assertThat(FINDS_ONE.and(FINDS_ONE).check(customer)).containsExactly(ONE, ONE);
  }

  @Test
  void bothChecksRunOnceForTheSameCustomer() {
    List<Customer> asked = new ArrayList<>();
    CustomerCheck recording =
        one -> {
          asked.add(one);
          return List.of(ONE);
        };
    recording.and(recording).check(customer);
    assertThat(asked).hasSize(2).allMatch(one -> one == customer);
  }

  @Test
  void joinedChecksCanBeJoinedFurther() {
    assertThat(FINDS_ONE.and(NOTHING.and(FINDS_OTHER)).and(FINDS_ONE).check(customer))
        .containsExactly(ONE, OTHER, ONE);
  }

  @Test
  void listsThatTheChecksKeepAreNotChanged() {
    List<Problem> kept = new ArrayList<>(List.of(ONE));
    CustomerCheck keeping = customer -> kept;
    List<Problem> both = keeping.and(FINDS_OTHER).check(customer);
    assertThat(kept).containsExactly(ONE);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> both.add(OTHER));
  }

  @Test
  void otherCheckMustNotBeNull() {
    assertThatNullPointerException().isThrownBy(() -> NOTHING.and(null)).withMessage("other");
  }

  @Test
  void aCheckThatReturnsNoListIsNamed() {
    CustomerCheck returnsNull = new ReturnsNull();
    String named = ReturnsNull.class.getName() + " returned null; expected a list";
    for (CustomerCheck check :
        List.of(
            NOTHING.and(returnsNull),
            returnsNull.and(NOTHING),
            returnsNull.without(problem -> true),
            returnsNull.withSeverity(Severity.ERROR, problem -> true))) {
      assertThatNullPointerException().isThrownBy(() -> check.check(customer)).withMessage(named);
    }
    CustomerCheck holdsNull = customer -> java.util.Arrays.asList(ONE, null);
    assertThatNullPointerException()
        .isThrownBy(() -> holdsNull.and(NOTHING).check(customer))
        .withMessageEndingWith(" returned a list that holds null");
  }

  private static final class ReturnsNull implements CustomerCheck {
    @Override
    public List<Problem> check(Customer customer) {
      return null;
    }
  }
}
