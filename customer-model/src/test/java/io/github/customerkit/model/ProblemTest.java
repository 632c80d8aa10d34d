package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Problem MISSING =
      Problem.of("/id", "missing", Severity.ERROR, "int64", "is required");

  @Test
  void everyTextIsBounded() {
    String text = "x".repeat(1_001);
    Problem problem = Problem.of(text, text, Severity.ERROR, text, text);
    assertThat(
            List.of(
                problem.getPointer(),
                problem.getCode(),
                problem.getExpected(),
                problem.getMessage()))
        .allSatisfy(bounded -> assertThat(bounded).hasSize(1_000));
  }

  @Test
  void everyFieldTakesPartInEquality() {
    EqualsVerifier.forClass(Problem.class).verify();
  }

  @Test
  void everyGetterGivesWhatItWasMadeOf() {
    assertThat(MISSING.getPointer()).isEqualTo("/id");
    assertThat(MISSING.getCode()).isEqualTo("missing");
    assertThat(MISSING.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(MISSING.getExpected()).isEqualTo("int64");
    assertThat(MISSING.getMessage()).isEqualTo("is required");
  }

  @Test
  void onlyAnErrorIsAnError() {
    assertThat(MISSING.isError()).isTrue();
    assertThat(Problem.of("", "negative", Severity.WARNING, ">= 0", "is negative").isError())
        .isFalse();
  }

  @Test
  void textIsOneLineWithThePointerFirst() {
    assertThat(MISSING).hasToString("/id: ERROR missing: is required");
    assertThat(Problem.of("", "negative", Severity.WARNING, ">= 0", "is negative"))
        .hasToString("WARNING negative: is negative");
  }

  @Test
  void nullPartIsRefusedByName() {
    assertNull("pointer", () -> Problem.of(null, "c", Severity.ERROR, "e", "m"));
    assertNull("code", () -> Problem.of("", null, Severity.ERROR, "e", "m"));
    assertNull("severity", () -> Problem.of("", "c", null, "e", "m"));
    assertNull("expected", () -> Problem.of("", "c", Severity.ERROR, null, "m"));
    assertNull("message", () -> Problem.of("", "c", Severity.ERROR, "e", null));
  }

  private static void assertNull(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  @Test
  void pointerToTheRecordIsEmpty() {
    assertThat(Problem.pointer()).isEmpty();
  }

  @Test
  void pointerNamesFieldsAndIndexes() {
    assertThat(Problem.pointer("id")).isEqualTo("/id");
    assertThat(Problem.pointer("audienceMemberships", 0, "id"))
        .isEqualTo("/audienceMemberships/0/id");
    assertThat(Problem.pointer("attributes", "List", 12, 3)).isEqualTo("/attributes/List/12/3");
  }

  @Test
  void aLongPointerStandsWithItsMiddleReplaced() {
    String name = "a".repeat(600);
    String whole = "/attributes/" + name + "/7/" + "b".repeat(600) + "/id";
    String cut = whole.substring(0, 500) + "…" + whole.substring(whole.length() - 499);
    assertThat(Problem.pointer("attributes", name, 7, "b".repeat(600), "id"))
        .hasSize(1_000)
        .isEqualTo(cut);
    assertThat(Problem.of(whole, "c", Severity.ERROR, "e", "m").getPointer()).isEqualTo(cut);
    assertThat(Problem.pointer("a".repeat(999))).hasSize(1_000).doesNotContain("…");
  }

  @Test
  void aNameOfAnyLengthAndAnyNumberOfStepsGivesAShortPointer() {
    Object[] steps = new Object[100_000];
    java.util.Arrays.fill(steps, "a".repeat(1_000));
    assertThat(Problem.pointer(steps)).hasSize(1_000);
    assertThat(Problem.pointer("a".repeat(9 << 20), 1)).hasSize(1_000).endsWith("a/1");
    assertThat(Problem.pointer("name@".repeat(2 << 20))).isEqualTo("/?");
  }

  @Test
  void noTextOfAProblemIsLong() {
    String text = "x".repeat(5_000);
    Problem problem = Problem.of("", "c", Severity.ERROR, text, text);
    assertThat(problem.getExpected()).hasSize(1_000).startsWith("x").contains("…").endsWith("x");
    assertThat(problem.getMessage()).isEqualTo(problem.getExpected());
  }

  @Test
  void namesThatTalonOneAllowsAreUnchanged() {
    assertName("a", "/a");
    assertName("Z", "/Z");
    assertName("Az_azZ09", "/Az_azZ09");
    assertName("a_", "/a_");
    assertName("z9", "/z9");
  }

  @Test
  void namesWithAnyOtherCharacterAreHidden() {
    assertName("canary.9f3@example.org", "/?");
    assertName("first.name", "/?");
    assertName("first name", "/?");
    assertName("first-name", "/?");
    assertName("a/b", "/?");
    assertName("a~b", "/?");
    assertName("a:b", "/?");
    assertName("a@", "/?");
    assertName("a[", "/?");
    assertName("a`", "/?");
    assertName("a{", "/?");
    assertName("name\n", "/?");
    assertName("a\u0000", "/?");
  }

  @Test
  void namesThatDoNotBeginWithALetterAreHidden() {
    assertName("4917612345678", "/?");
    assertName("0", "/?");
    assertName("_name", "/?");
    assertName("@a", "/?");
    assertName("[a", "/?");
    assertName("`a", "/?");
    assertName("{a", "/?");
    assertName(" a", "/?");
    assertName("-1", "/?");
  }

  @Test
  void namesOfOtherAlphabetsAreHidden() {
    assertName("Jürgen", "/?");
    assertName("名前", "/?");
    assertName("ａ", "/?");
    assertName("a٣", "/?");
    assertName("aé", "/?");
    assertName("\u212aelvin", "/?");
    assertName("a😀", "/?");
    assertName("a\ud83d", "/?");
  }

  @Test
  void emptyNameIsHidden() {
    assertName("", "/?");
  }

  private static void assertName(String name, String pointer) {
    assertThat(Problem.pointer(name)).isEqualTo(pointer);
    assertThat(Problem.pointer("attributes", name, 1)).isEqualTo("/attributes" + pointer + "/1");
  }

  @Test
  void stepOfAnotherTypeIsRefusedWithoutShowingIt() {
    for (Object step : new Object[] {1L, 'a', new StringBuilder("canary"), Severity.ERROR}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Problem.pointer("attributes", step))
          .withMessage("a step of a pointer is a String or an Integer");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.pointer("attributes", null))
        .withMessage("a step of a pointer is a String or an Integer");
  }
}
