package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.internal.text.AbridgedText;
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
 * Creates Jackson's parsers and generators with this module's settings.
 *
 * <p>The factory keeps no table of names: all documents would share it, and one hostile document
 * could fill it so that valid ones fail or slow down. {@link TokenReader} enforces the limits,
 * because it reports a violation and reads on, where Jackson's limits would end the record.
 */
public final class StrictJson {

  /** The depth that a thread's stack of about 1 MB allows, for reading and writing. */
  public static final int GREATEST_NESTING = 1_000;

  /** The characters that suffice of each part if only the structure counts. */
  private static final int SHORT = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(new SmallBufferPool())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // isWholeObject skips values without a TokenReader, so the nesting is bounded
                  // here, too.
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

  /** Returns the text between the quotes of a JSON string without its escapes; "" if invalid. */
  public static String unescaped(String raw) {
    char[] string = ('"' + raw + '"').toCharArray();
    try (JsonParser parser = parser(string, string.length)) {
      parser.nextToken();
      return parser.getString();
    } catch (JacksonException broken) {
      return "";
    }
  }

  /**
   * Returns whether Jackson stopped at a lone surrogate: it refuses those in names, and leaves
   * those in values to us. Only its message distinguishes this from other syntax errors.
   */
  public static boolean isLoneSurrogate(JacksonException stop) {
    String message = stop.getOriginalMessage();
    return message.startsWith("Unexpected low surrogate")
        || message.startsWith("Broken surrogate pair");
  }

  /** Returns whether a parser of bytes, which ours is not, stopped at invalid UTF-8. */
  public static boolean isEncoding(JacksonException stop) {
    return isLoneSurrogate(stop) || stop.getOriginalMessage().startsWith("Invalid UTF-8");
  }

  /** Returns whether a range of an array is one JSON object and nothing else. */
  public static boolean isWholeObject(byte[] bytes, int from, int to) {
    // Only whether the object is whole counts, so that its parts can be short.
    Utf8Text text = AbridgedText.of(Utf8Text.of(bytes, from, to), SHORT, SHORT).text();
    if (text.broken()) {
      return false;
    }
    try (JsonParser parser = parser(text.chars(), text.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (JacksonException syntax) {
      return false;
    }
  }
}
