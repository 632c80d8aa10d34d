package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in the input, not read yet.
 *
 * @param number which record of its input, counted from 1
 * @param line which line it stands in, counted from 1; null where lines mean nothing
 * @param offset where it begins in the input, in bytes from 0
 * @param bytes what it holds; nothing if it is refused
 * @param textStart where its text begins in the bytes, after a byte order mark
 * @param refusal why it is not to be read at all; null if it is
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawRecord(
    long number,
    @Nullable Long line,
    long offset,
    byte[] bytes,
    int textStart,
    @Nullable ShapeProblem refusal) {

  /** A record that was not held: too long, or no record. */
  public static RawRecord refused(
      long number, @Nullable Long line, long offset, ShapeProblem refusal) {
    return new RawRecord(number, line, offset, new byte[0], 0, refusal);
  }

  /** A record that was not held, because the input is of another format than expected. */
  public static RawRecord refused(
      long number, long offset, FoundInput found, InputFormat expected) {
    ShapeProblem fault =
        switch (expected) {
          case ARRAY -> ShapeProblem.otherInput("array", found);
          case PAGE -> ShapeProblem.otherInput("page", found);
          default -> ShapeProblem.notJson(found);
        };
    return refused(number, null, offset, fault);
  }
}
