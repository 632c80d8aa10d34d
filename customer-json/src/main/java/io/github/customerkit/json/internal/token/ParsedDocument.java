package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.AbridgedText;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * The result of parsing one document strictly: its value, or every problem found in one pass. Text
 * after the document is a problem.
 *
 * @param value the value; null if there are problems
 * @param problems the problems in the order of the document; empty if there is a value
 */
public record ParsedDocument<T>(@Nullable T value, List<ShapeProblem> problems) {

  /** Reads a range of an array as one value. */
  public static <T> ParsedDocument<T> read(
      Function<TokenReader, @Nullable T> reader,
      byte[] bytes,
      int from,
      int to,
      ReadLimits limits) {
    if (to - from > limits.getMaxDocumentLength()) {
      return tooLong(limits);
    }
    AbridgedText document =
        AbridgedText.of(
            Utf8Text.of(bytes, from, to),
            Math.max(limits.getMaxStringLength(), limits.getMaxNameLength()),
            Math.max(limits.getMaxNumberLength(), limits.getMaxNumberDigits()));
    Utf8Text text = document.text();
    try (JsonParser parser = StrictJson.parser(text.chars(), text.length())) {
      TokenReader in = new TokenReader(parser, limits);
      T value = readWhole(reader, in, document);
      List<ShapeProblem> problems = in.problems().asList();
      return new ParsedDocument<>(problems.isEmpty() ? value : null, problems);
    }
  }

  /** Returns the result for a document beyond the limit, which is not parsed. */
  private static <T> ParsedDocument<T> tooLong(ReadLimits limits) {
    return new ParsedDocument<>(null, List.of(ShapeProblem.tooLong(limits.getMaxDocumentLength())));
  }

  /** Returns the only value of the text; null, and problems added, if there is none. */
  private static <T> @Nullable T readWhole(
      Function<TokenReader, @Nullable T> reader, TokenReader in, AbridgedText document) {
    JsonParser parser = in.parser();
    Utf8Text text = document.text();
    boolean isWhole = false;
    boolean isLoneSurrogate = false;
    try {
      if (parser.nextToken() != null) {
        T value = reader.apply(in);
        isWhole = true;
        if (parser.nextToken() == null && !text.broken()) {
          return value;
        }
      }
    } catch (ProblemCollector.RecordEnd reported) {
      return null;
    } catch (JacksonException unreadable) {
      // Its message quotes the document: only the place where the parser stopped is reported.
      isLoneSurrogate = StrictJson.isLoneSurrogate(unreadable);
    }
    TokenStreamLocation end = parser.currentLocation();
    boolean isEncoding = isLoneSurrogate || (text.broken() && end.getCharOffset() >= text.length());
    in.problems().end(isEncoding ? ShapeProblem.encoding() : problemAt(end, document, isWhole));
    return null;
  }

  private static ShapeProblem problemAt(
      TokenStreamLocation end, AbridgedText document, boolean isAfterDocument) {
    int line = end.getLineNr();
    long index = end.getCharOffset();
    int column = end.getColumnNr() + document.leftOut(index - end.getColumnNr() + 1, index);
    return isAfterDocument
        ? ShapeProblem.trailing(line, column)
        : ShapeProblem.syntax(line, column);
  }
}
