package io.github.customerkit.json.invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Problem;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests that a document with many problems costs no more than its size. */
class ManyProblemsTest {

  private static final String TOLD =
      " ERROR too-large [<= 1000 problems] a record of more than 1000 problems";

  private static Document withElements(int count) {
    List<String> elements = Collections.nCopies(count, "1");
    return Document.full().with("audienceMemberships", "[" + String.join(",", elements) + "]");
  }

  @Test
  void upTo1000AreReported() {
    ReportedProblems.of(withElements(1_000))
        .hasSize(1_000)
        .allMatch(line -> line.endsWith("wrong-type [object] expected object, found a number"));
  }

  @Test
  void theRecordEndsAtOneMore() {
    ReportedProblems.of(withElements(1_001)).hasSize(1_001).last().isEqualTo(TOLD);
    ReportedProblems.of(withElements(1_001) + "x").hasSize(1_001).last().isEqualTo(TOLD);
  }

  @Test
  void longPointersEndItEarlier() {
    String names = ("{\"" + "a".repeat(1_000) + "\":").repeat(50);
    String problems =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"n" + i + "\":1e999")
            .collect(Collectors.joining(",", "{", "}"));
    String document = Document.full().with("u", names + problems + "}".repeat(50)).toString();

    CustomerJsonException thrown =
        catchThrowableOfType(
            CustomerJsonException.class, () -> CustomerJson.create().read(document));

    assertThat(thrown.getProblems())
        .hasSize((1 << 18) / 1_000 + 2)
        .allMatch(problem -> problem.getPointer().length() <= 1_000)
        .last()
        .extracting(ReportedProblems::line)
        .isEqualTo(
            " ERROR too-large [<= 262144 characters] pointers to problems with more than"
                + " 262144 characters");
  }

  @Test
  void aLongPointerShowsWhereItBeginsAndEnds() {
    String names = ("{\"" + "a".repeat(990) + "\":").repeat(60);
    String document = Document.full().with("u", names + "1e999" + "}".repeat(60)).toString();

    CustomerJsonException thrown =
        catchThrowableOfType(
            CustomerJsonException.class, () -> CustomerJson.create().read(document));

    String pointer = "/u" + ("/" + "a".repeat(990)).repeat(60);
    assertThat(thrown.getProblems())
        .singleElement()
        .extracting(Problem::getPointer)
        .isEqualTo(pointer.substring(0, 500) + "…" + pointer.substring(pointer.length() - 499));
  }

  @Test
  void theMessageOfTheExceptionHasFiveProblems() {
    CustomerJsonException five =
        catchThrowableOfType(
            CustomerJsonException.class,
            () -> CustomerJson.create().read(withElements(5).toString()));
    CustomerJsonException seven =
        catchThrowableOfType(
            CustomerJsonException.class,
            () -> CustomerJson.create().read(withElements(7).toString()));

    String problem = "/audienceMemberships/%d: ERROR wrong-type: expected object, found a number";
    String expected =
        "not a customer: "
            + IntStream.range(0, 5).mapToObj(problem::formatted).collect(Collectors.joining("; "));
    assertThat(five).hasMessage(expected);
    assertThat(seven).hasMessage(expected + "; and 2 more");
    assertThat(seven.getProblems()).hasSize(7).isUnmodifiable();
  }
}
