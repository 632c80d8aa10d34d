package io.github.customerkit.examples.fuzz;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kit's answers as texts, to compare the ways of reading. */
final class Answers {

  /** What ends a list of answers if the input cannot be read to its end. */
  static final String NOT_READ = "not read to its end";

  private static final CustomerJson JSON = CustomerJson.create();

  private Answers() {}

  /** Returns the customer; null if the document is rejected, with problems. */
  static @Nullable Customer customer(byte[] document) {
    try {
      return JSON.read(document);
    } catch (CustomerJsonException e) {
      require(!e.getProblems().isEmpty(), "a problem");
      return null;
    }
  }

  /** Returns the customer as a document, or pointers and codes. */
  static String of(byte[] document) {
    try {
      return JSON.writeString(JSON.read(document));
    } catch (CustomerJsonException e) {
      return codes(e.getProblems());
    }
  }

  /** Returns the customer as a document, or pointers and codes. */
  static String of(CustomerRecord record) {
    return record.isAccepted()
        ? JSON.writeString(record.orElseThrow())
        : codes(record.getProblems());
  }

  /** Returns the records with their places. */
  static List<String> of(InputFormat format, int threads, InputStream in) {
    CustomerReader reader = CustomerReader.builder().input(format).threads(threads).build();
    List<String> answers = new ArrayList<>();
    try (Stream<CustomerRecord> records = reader.stream(in)) {
      records.forEach(
          record ->
              answers.add(
                  "%d line %d at %d: %s %s"
                      .formatted(
                          record.getNumber(),
                          record.getLine(),
                          record.getByteOffset(),
                          of(record),
                          record)));
    } catch (UncheckedIOException e) {
      answers.add(NOT_READ);
    }
    return answers;
  }

  private static String codes(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.getPointer() + " " + problem.getCode())
        .collect(Collectors.joining(", ", "rejected ", ""));
  }

  static void require(boolean isSo, String what) {
    if (!isSo) {
      throw new AssertionError(what);
    }
  }

  static void requireEqual(@Nullable Object actual, @Nullable Object expected, String what) {
    if (actual == null ? expected != null : !actual.equals(expected)) {
      throw new AssertionError(what + ": " + actual + " instead of " + expected);
    }
  }
}
