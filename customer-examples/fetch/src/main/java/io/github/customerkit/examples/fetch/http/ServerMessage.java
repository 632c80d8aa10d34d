package io.github.customerkit.examples.fetch.http;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a server says of why it refuses a request: its own sentence, cut and without data. */
final class ServerMessage {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> NAMES = Set.of("message", "title", "detail", "error");
  private static final String NO_NAMES = "(Request|Application|Management|API|JSON|ID)\\b";
  private static final int MOST = 160;

  private ServerMessage() {}

  /** Returns the sentence behind a colon; nothing if the body is no JSON object with one. */
  static String of(byte @Nullable [] body) {
    if (body == null) {
      return "";
    }
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING && NAMES.contains(name)) {
          String words = withoutData(json.getString());
          return words.isEmpty() ? "" : ": " + words;
        }
        json.skipChildren();
      }
    } catch (JacksonException e) {
      // Not JSON, or cut.
    }
    return "";
  }

  /**
   * Replaces what may be a value: what is quoted, addresses, long numbers, other long words, and
   * words that begin like a name. A request for a list sends no data of a customer in the first
   * place.
   */
  private static String withoutData(String text) {
    String words =
        text.replaceAll("[^\\x20-\\x7e]+", " ")
            .replaceAll("\"[^\"]*\"|'[^']*'|`[^`]*`", "...")
            .replaceAll("\\S*@\\S*|\\S*[0-9]{5,}\\S*|\\S{30,}", "...")
            .replaceAll(" (?!" + NO_NAMES + ")[A-Z]\\S*", " ...")
            .strip();
    return words.length() > MOST ? words.substring(0, MOST) + "..." : words;
  }
}
