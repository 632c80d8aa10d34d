package io.github.customerkit.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerJsonExceptionTest {

  private final CustomerJsonException thrown =
      catchThrowableOfType(
          CustomerJsonException.class,
          () -> CustomerJson.create().read("{\"id\":\"6\",\"created\":1,"));

  @Test
  void theMessageHasEveryProblem() {
    assertThat(thrown)
        .hasMessage(
            "not a customer: /id: ERROR wrong-type: expected int64, found a string;"
                + " /created: ERROR wrong-type: expected date-time, found a number;"
                + " ERROR syntax: not valid JSON at column 23")
        .hasNoCause();
  }

  @Test
  void itsProblemsCannotBeChanged() {
    assertThat(thrown.getProblems()).hasSize(3).isUnmodifiable();
  }

  @Test
  void itCanBeSentToAnotherJvmWithItsProblems() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
      CustomerJsonException received = (CustomerJsonException) in.readObject();

      assertThat(received).hasMessage(thrown.getMessage());
      assertThat(received.getProblems())
          .extracting(Problem::toString)
          .isEqualTo(thrown.getProblems().stream().map(Problem::toString).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOT_A_CUSTOMER  | not a customer
          NOT_A_PAGE      | not a page
          NOT_DEFINITIONS | not a page of attribute definitions
          NOT_ATTRIBUTES  | not attributes
          REJECTED        | rejected
          NOT_WRITABLE    | cannot be written as JSON
          INVALID_REQUEST | the server would refuse the update
          NOT_BINDABLE    | attributes do not fit their class
          """)
  void theKindSelectsTheMessage(CustomerJsonException.Kind kind, String text) {
    Problem problem = Problem.of("/id", "missing", Severity.ERROR, "int64", "required");

    CustomerJsonException made = CustomerJsonException.of(kind, List.of(problem));

    assertThat(made).hasMessage(text + ": /id: ERROR missing: required");
    assertThat(made.getKind()).isEqualTo(kind);
    assertThat(made.getProblems()).containsExactly(problem);
  }

  @Test
  void messageIsCutBetweenCharacters() {
    for (String start : List.of("", "x")) {
      Problem problem =
          Problem.of("", "odd", Severity.ERROR, "other", start + "\ud83d\ude00".repeat(200));
      String message =
          CustomerJsonException.of(CustomerJsonException.Kind.REJECTED, List.of(problem))
              .getMessage();
      assertThat(message).endsWith("\ud83d\ude00…").hasSizeBetween(305, 320);
    }
  }

  @Test
  void nullsAreRefused() {
    CustomerJsonException.Kind kind = CustomerJsonException.Kind.REJECTED;
    List<Problem> problems = Arrays.asList((Problem) null);
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerJsonException.of(null, thrown.getProblems()))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerJsonException.of(kind, null))
        .withMessage("problems");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerJsonException.of(kind, problems))
        .withMessageStartingWith("problems");
  }

  @Test
  void noProblemIsNoException() {
    assertThatThrownBy(
            () -> CustomerJsonException.of(CustomerJsonException.Kind.NOT_A_CUSTOMER, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no problems; expected at least one");
  }

  @Test
  void eachDoorThrowsItsKind() {
    assertThat(thrown.getKind()).isEqualTo(CustomerJsonException.Kind.NOT_A_CUSTOMER);
    assertThat(
            catchThrowableOfType(
                    CustomerJsonException.class,
                    () ->
                        CustomerReader.create()
                            .readPage(new ByteArrayInputStream("[]".getBytes(US_ASCII))))
                .getKind())
        .isEqualTo(CustomerJsonException.Kind.NOT_A_PAGE);
    assertThat(
            catchThrowableOfType(
                    CustomerJsonException.class,
                    () -> AttributeDefinitionsJson.create().read("{}".getBytes(US_ASCII)))
                .getKind())
        .isEqualTo(CustomerJsonException.Kind.NOT_DEFINITIONS);
    assertThat(
            catchThrowableOfType(
                    CustomerJsonException.class, () -> AttributesJson.create().read("[]"))
                .getKind())
        .isEqualTo(CustomerJsonException.Kind.NOT_ATTRIBUTES);
  }
}
