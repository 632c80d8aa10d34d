package io.github.customerkit.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Problem;
import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects the answer of one way of reading, in the form of the catalogue. */
final class Answer {

  private int accepted;
  private int rejected;
  private boolean isReadToItsEnd = true;
  private final List<String> codes = new ArrayList<>();

  private Answer() {}

  /** Returns the answer to one document; any exception but the documented one fails the test. */
  static String of(Supplier<?> reading) {
    Answer answer = new Answer();
    try {
      answer.addAccepted(reading.get());
    } catch (CustomerJsonException e) {
      answer.add(e);
    } catch (UncheckedIOException e) {
      answer.addEnd(e);
    }
    return answer.toString();
  }

  /** Returns the answer to an input. */
  static String of(CustomerReader reader, InputStream in) {
    return ofRecords(() -> reader.stream(in));
  }

  static String ofRecords(Supplier<Stream<CustomerRecord>> records) {
    Answer answer = new Answer();
    try (Stream<CustomerRecord> stream = records.get()) {
      stream.forEach(answer::add);
    } catch (UncheckedIOException e) {
      answer.addEnd(e);
    }
    return answer.toString();
  }

  /** Requires that a message holds no data. */
  static void requireNoData(String message) {
    assertThat(message)
        .doesNotContain(HostileInputs.CANARY)
        .doesNotContain("canary")
        .doesNotContain("4711");
  }

  private void addAccepted(Object customer) {
    accepted++;
    requireNoData(customer.toString());
  }

  private void add(CustomerRecord record) {
    requireNoData(record.toString());
    if (record.isAccepted()) {
      addAccepted(record.orElseThrow());
    } else {
      rejected++;
      add(record.getProblems());
    }
  }

  private void add(CustomerJsonException e) {
    rejected++;
    requireNoData(e.getMessage());
    assertThat(e).hasNoCause().hasNoSuppressedExceptions();
    add(e.getProblems());
  }

  private void addEnd(UncheckedIOException e) {
    isReadToItsEnd = false;
    for (Throwable at = e; at != null; at = at.getCause()) {
      requireNoData(String.valueOf(at.getMessage()));
    }
  }

  private void add(List<Problem> problems) {
    assertThat(problems).isNotEmpty();
    for (Problem problem : problems) {
      requireNoData(ReportedProblems.line(problem));
      requireNoData(problem.toString());
      assertThat(problem.toString()).hasSizeLessThan(2_000);
      codes.add(ReportedProblems.code(problem).strip());
    }
  }

  @Override
  public String toString() {
    return HostileInput.answer(accepted, rejected, isReadToItsEnd, codes);
  }
}
