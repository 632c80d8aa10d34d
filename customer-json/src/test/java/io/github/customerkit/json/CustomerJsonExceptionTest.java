package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class CustomerJsonExceptionTest {

  private final CustomerJsonException thrown =
      catchThrowableOfType(
          CustomerJsonException.class,
          () -> CustomerJson.create().read("{\"id\":\"6\",\"created\":1,"));

  @Test
  void itsMessageTellsOfEveryProblem() {
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
}
