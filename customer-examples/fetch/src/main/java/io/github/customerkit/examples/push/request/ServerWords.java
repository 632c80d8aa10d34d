package io.github.customerkit.examples.push.request;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Decides whether a server's reason may be shown: only if it has no word of a value of the request.
 * The names of attributes are shown, because the account defines them.
 *
 * <p>Letters are compared without their accents, and the ASCII parts of words as words of their
 * own, because another spelling of the other letters would not show.
 */
public final class ServerWords {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_ASCII_WORD = Pattern.compile("[^a-z0-9]+");

  /** Shorter words are compared as a whole only, because they occur within others. */
  private static final int LONG_WORD = 4;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(UpdateLines.MAX_BYTES)
                  .maxStringLength(UpdateLines.MAX_BYTES)
                  .maxNameLength(UpdateLines.MAX_BYTES)
                  .build())
          .build();

  private final String text;
  private final Set<String> words;

  private ServerWords(String text) {
    this.text = comparable(text);
    words = words(this.text).collect(Collectors.toSet());
  }

  /** Returns a text in lower case, with accents apart from their letters. */
  private static String comparable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
  }

  private static Stream<String> words(String comparable) {
    return Stream.concat(NO_WORD.splitAsStream(comparable), NO_ASCII_WORD.splitAsStream(comparable))
        .filter(word -> !word.isEmpty());
  }

  /**
   * Returns a reason as it is; an empty text if it has a word of a value of the request.
   *
   * @param reason the server's reason; not null
   * @param request the request that it answers; not null
   * @return the reason, or an empty text
   */
  public static String withoutData(String reason, UpdateRequest request) {
    if (reason.isEmpty()) {
      return reason;
    }
    ServerWords words = new ServerWords(reason);
    return words.hasValueOf(request) ? "" : reason;
  }

  private boolean hasValueOf(UpdateRequest request) {
    return (request.operation() == UpdateOperation.PROFILE && hasWordOf(idIn(request.path())))
        || hasValueIn(request.body());
  }

  private static String idIn(String path) {
    try {
      return ProfilePath.integrationId(path);
    } catch (InvalidLine e) {
      throw new IllegalStateException("the path was checked");
    }
  }

  private boolean hasValueIn(byte[] body) {
    String document = new String(body, StandardCharsets.UTF_8);
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), document)) {
      int depth = 0;
      // The depth of the names of attributes; 0 outside attributes.
      int attributes = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
          attributes = depth < attributes ? 0 : attributes;
        } else if (token == JsonToken.PROPERTY_NAME) {
          if (attributes == 0 && json.currentName().equals("attributes")) {
            attributes = depth + 1;
          } else if (attributes > 0 && depth > attributes && hasWordOf(json.currentName())) {
            return true;
          }
        } else if ((token == JsonToken.VALUE_STRING || token.isNumeric())
            && hasWordOf(json.getString())) {
          return true;
        }
      }
      return false;
    }
  }

  private boolean hasWordOf(String value) {
    return words(comparable(value))
        .anyMatch(
            word -> words.contains(word) || (word.length() >= LONG_WORD && text.contains(word)));
  }
}
