package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.customerkit.model.Problem;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;

/** What is told of a document, all of it: {@code pointer SEVERITY code [expected] message}. */
final class Told {

  private static final CustomerJson JSON = CustomerJson.create();

  private Told() {}

  static ListAssert<String> of(Object document) {
    return of(() -> JSON.read(document.toString()));
  }

  static ListAssert<String> of(byte[] document) {
    return of(() -> JSON.read(document));
  }

  static ListAssert<String> of(ReadLimits limits, Object document) {
    return of(() -> CustomerJson.create(limits).read(document.toString()));
  }

  static ListAssert<String> of(ThrowingCallable reading) {
    return Assertions.assertThat(problems(reading).stream().map(Told::line).toList());
  }

  /** Pointers and codes only, for what is about many problems. */
  static ListAssert<String> codesOf(Object document) {
    List<Problem> problems = problems(() -> JSON.read(document.toString()));
    return Assertions.assertThat(problems.stream().map(Told::code).toList());
  }

  static String line(Problem problem) {
    return "%s %s %s [%s] %s"
        .formatted(
            problem.getPointer(),
            problem.getSeverity(),
            problem.getCode(),
            problem.getExpected(),
            problem.getMessage());
  }

  static String code(Problem problem) {
    return problem.getPointer() + " " + problem.getCode();
  }

  private static List<Problem> problems(ThrowingCallable reading) {
    return problems(catchThrowable(reading));
  }

  /** Those of the kit's exception, or of the one that a mapper makes of it; none of any other. */
  static List<Problem> problems(@Nullable Throwable thrown) {
    Throwable kits = thrown instanceof DatabindException ? thrown.getCause() : thrown;
    return kits instanceof CustomerJsonException told ? told.getProblems() : List.of();
  }
}
