package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * What reading a document gave: strict text, all faults in one pass, and nothing behind it.
 *
 * @param value the value; null if there are problems
 * @param faults what is wrong
 */
public record ParsedDocument<T>(@Nullable T value, List<ShapeProblem> faults) {

  /** Reads a part of an array as one value of a type. */
  public static <T> ParsedDocument<T> read(
      Function<TokenReader, @Nullable T> reader,
      byte[] bytes,
      int from,
      int to,
      ReadLimits limits) {
    if (to - from > limits.getMaxDocumentLength()) {
      return tooLong(limits);
    }
    Utf8Text text = Utf8Text.of(bytes, from, to);
    try (JsonParser parser = StrictJson.parser(text.chars(), text.length())) {
      TokenReader in = new TokenReader(parser, limits);
      T value = readWhole(reader, in, text);
      List<ShapeProblem> faults = in.problems().asList();
      return new ParsedDocument<>(faults.isEmpty() ? value : null, faults);
    }
  }

  /** The document is longer than a document may be, and was not looked at. */
  private static <T> ParsedDocument<T> tooLong(ReadLimits limits) {
    return new ParsedDocument<>(null, List.of(ShapeProblem.tooLong(limits.getMaxDocumentLength())));
  }

  /** The one value of the text; null, and problems noted, if there is none. */
  private static <T> @Nullable T readWhole(
      Function<TokenReader, @Nullable T> reader, TokenReader in, Utf8Text text) {
    JsonParser parser = in.parser();
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
    } catch (ProblemCollector.RecordEnd noted) {
      return null;
    } catch (JacksonException unreadable) {
      // Its message quotes the document; where the parser stopped is all that may be told.
      isLoneSurrogate = StrictJson.isLoneSurrogate(unreadable);
    }
    TokenStreamLocation end = parser.currentLocation();
    if (isLoneSurrogate || (text.broken() && end.getCharOffset() >= text.length())) {
      in.problems().end(ShapeProblem.encoding());
    } else {
      in.problems()
          .end(
              isWhole
                  ? ShapeProblem.trailing(end.getLineNr(), end.getColumnNr())
                  : ShapeProblem.syntax(end.getLineNr(), end.getColumnNr()));
    }
    return null;
  }
}
