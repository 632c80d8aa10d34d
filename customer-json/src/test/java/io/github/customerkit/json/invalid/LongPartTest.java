package io.github.customerkit.json.invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that of parts far beyond their limits, which are abridged, the problems are the same. */
class LongPartTest {

  private static final String CUSTOMER = Document.full().toString();
  private static final String OPEN = CUSTOMER.substring(0, CUSTOMER.length() - 1);
  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
  private static final int FEW = 10;
  private static final int MANY = 1_200_000;

  private static List<Problem> problems(String document) {
    return problems(CustomerJson.create(), document);
  }

  private static List<Problem> problems(CustomerJson json, String document) {
    CustomerJsonException problems =
        (CustomerJsonException) catchThrowable(() -> json.read(document));
    return problems.getProblems();
  }

  private static int column(String document) {
    String message = problems(document).toString();
    MatchResult found = COLUMN.matcher(message).results().findFirst().orElseThrow();
    return Integer.parseInt(found.group(1));
  }

  private static void assertMoved(String before, String unit, String after) {
    String few = OPEN + before + unit.repeat(FEW) + after;
    String many = OPEN + before + unit.repeat(MANY) + after;
    assertThat(column(many))
        .as(before + unit + after)
        .isEqualTo(column(few) + many.length() - few.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "€", "😀", "\\n", "\\\"", "\\u0041", "x\\\\"})
  void aFaultIsFoundAtItsPlace(String unit) {
    for (String before : List.of("\n,\"", ",\"u\":\"")) {
      for (String fault : List.of("", "\"", "\"x", "\u0001\"", "\\x\"", "\\u00g\"", "\n\"")) {
        assertMoved(before, unit, fault);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", ".x", "e", "5 5", "\n\n x"})
  void aFaultBehindANumberIsFoundAtItsPlace(String fault) {
    String few = OPEN + ",\"n\":" + "7".repeat(FEW) + fault;
    String many = OPEN + ",\"n\":" + "7".repeat(MANY) + fault;
    int moved = fault.contains("\n") ? 0 : MANY - FEW;
    assertThat(column(many)).isEqualTo(column(few) + moved);
  }

  @Test
  void aLoneSurrogateInTheMiddleIsFound() {
    for (String lone : List.of("\\ud83d", "\\ude00", "\\ud83dx\\ude00", "\\ud83d\\n\\ude00")) {
      String text = "x".repeat(MANY) + lone + "x".repeat(MANY);
      ReportedProblems.of(OPEN + ",\"u\":\"" + text + "\"}")
          .containsExactly(
              " ERROR encoding [UTF-8] not valid UTF-8, or a lone surrogate in a text");
    }
  }

  @Test
  void aPairOfEscapesInTheMiddleIsNone() {
    String text = "x".repeat(MANY) + "\\ud83d\\ude00" + "x".repeat(MANY);
    ReportedProblems.codesOf(OPEN + ",\"u\":\"" + text + "\"}").containsExactly("/u too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\\x", "\\u00g", "\\u", "\n"})
  void aFaultFarBeforeTheEndOfItsStringIsFoundAtItsPlace(String fault) {
    for (String before : List.of("\n,\"", ",\"u\":\"")) {
      for (String end : List.of("", "\"")) {
        assertMoved(before, "x", fault + "0".repeat(50_000) + end);
      }
    }
  }

  @Test
  void aPairOfEscapesIsNotDividedAnywhere() {
    String head = OPEN + ",\"" + "x".repeat(MANY);
    for (int tail = (1 << 14) - 30; tail < (1 << 14) + 30; tail++) {
      assertThat(problems(head + "\\ud83d\\ude00" + "x".repeat(tail) + "\":1}"))
          .extracting(Problem::getCode)
          .as("%d", tail)
          .containsExactly("too-large");
    }
  }

  @Test
  void namesThatDifferInTheMiddleAreNoDuplicates() {
    String head = OPEN + ",\"" + "x".repeat(MANY);
    String end = "y".repeat(20_000) + "\":1";
    assertThat(problems(head + "Aa" + end + ",\"" + "x".repeat(MANY) + "BB" + end + "}"))
        .extracting(Problem::getCode)
        .containsExactly("too-large", "too-large");
  }

  @Test
  void namesThatDifferInFewCharactersBetweenHeadAndTailAreNoDuplicates() {
    String name = "x".repeat((1 << 20) + 1);
    String end = "y".repeat(1 << 14) + "\":1";
    assertThat(problems(OPEN + ",\"" + name + "a" + end + ",\"" + name + "b" + end + "}"))
        .extracting(Problem::getCode)
        .containsExactly("too-large", "too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x=\\u0078", "é=\\u00E9", "/=\\/", "\\n=\\u000a", "😀=\\ud83d\\ude00"})
  void namesThatAreWrittenDifferentlyAreDuplicates(String notations) {
    String first = notations.substring(0, notations.indexOf('='));
    String second = notations.substring(notations.indexOf('=') + 1);
    CustomerJson small = CustomerJson.create(ReadLimits.builder().maxStringLength(1_000).build());
    for (String end : List.of("", "y".repeat(20_000))) {
      String one = first.repeat(200_000) + end;
      String other = second.repeat(200_000) + end;
      String document = OPEN + ",\"" + one + "\":1,\"" + other + "\":2}";
      assertThat(problems(small, document))
          .extracting(Problem::getCode)
          .as(notations)
          .containsExactly("too-large", "too-large", "duplicate-name");
    }
  }

  @Test
  void anInvalidTokenIsFoundAtItsPlaceWithinSmallLimits() {
    CustomerJson small =
        CustomerJson.create(ReadLimits.builder().maxNumberLength(20).maxNumberDigits(20).build());
    String blanks = " ".repeat(MANY);
    for (String token : List.of("tru", "x", "0")) {
      String document = OPEN + ",\"n\":" + token + "7".repeat(2_000) + "}";
      assertThat(problems(small, document + blanks)).as(token).isEqualTo(problems(small, document));
    }
  }

  @Test
  void aNameIsShownWithItsBeginningAndEndWithinSmallLimits() {
    CustomerJson small = CustomerJson.create(ReadLimits.builder().maxStringLength(30).build());
    String name = "a".repeat(600) + "b".repeat(MANY) + "c".repeat(600);
    assertThat(problems(small, OPEN + ",\"" + name + "\":1}"))
        .extracting(Problem::getPointer)
        .containsExactly("/" + "a".repeat(499) + "…" + "c".repeat(499));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jo@example.com", "\\u0040", "é", "\\n", "\\ud83d\\ude00"})
  void aNameThatCouldBePersonalInItsMiddleIsHidden(String personal) {
    String name = "x".repeat(MANY) + personal + "x".repeat(20_000);
    ReportedProblems.codesOf(OPEN + ",\"" + name + "\":1}").containsExactly("/? too-large");
  }

  @Test
  void onlyEqualNamesAreDuplicates() {
    String name = "x".repeat(MANY);
    String end = "y".repeat(20_000);
    String first = OPEN + ",\"" + name + name + end + "\":1,\"";

    assertThat(problems(first + name + name + end + "\":2}"))
        .extracting(Problem::getCode)
        .containsExactly("too-large", "too-large", "duplicate-name");
    for (String other : List.of(name + "z" + name.substring(1), name + name + "x")) {
      assertThat(problems(first + other + end + "\":2}"))
          .extracting(Problem::getCode)
          .containsExactly("too-large", "too-large");
    }
  }
}
