package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.internal.text.Utf8Text;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Jackson's parser and generator as this module uses them.
 *
 * <p>The factory keeps no table of names: such a table is shared by all documents, and one hostile
 * document can fill it so that good ones fail or crawl. Limits are {@link TokenReader}'s, which
 * notes what passes them and reads on, where Jackson's would end the record.
 */
public final class StrictJson {

  /** As deep as a thread\'s stack of about 1 MB allows, for reading and writing. */
  public static final int GREATEST_NESTING = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // What DocumentReader does not see is skipped in looking what an input holds.
                  .maxNestingDepth(GREATEST_NESTING + 1)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(GREATEST_NESTING).build())
          .build();

  private StrictJson() {}

  public static JsonParser parser(char[] chars, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), chars, 0, length);
  }

  public static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /**
   * Whether Jackson stopped at a lone surrogate: in names it refuses those itself, in values it
   * leaves them to us. Only its words tell this from other faults.
   */
  public static boolean isLoneSurrogate(JacksonException stop) {
    String words = stop.getOriginalMessage();
    return words.startsWith("Unexpected low surrogate")
        || words.startsWith("Broken surrogate pair");
  }

  /** Whether a parser of bytes, which ours is not, stopped at what is not UTF-8. */
  public static boolean isEncoding(JacksonException stop) {
    return isLoneSurrogate(stop) || stop.getOriginalMessage().startsWith("Invalid UTF-8");
  }

  /** Whether a part of an array is one JSON object and nothing else. */
  public static boolean isWholeObject(byte[] bytes, int from, int to) {
    Utf8Text text = Utf8Text.of(bytes, from, to);
    if (text.broken()) {
      return false;
    }
    try (JsonParser parser = parser(text.chars(), text.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (JacksonException noJson) {
      return false;
    }
  }
}
