package io.github.customerkit.examples.fetch.http;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Extracts a server's reason for refusing a request, shortened and without data. */
final class ServerMessage {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> NAMES = Set.of("message", "title", "detail", "error");
  private static final String NO_NAMES = "(Request|Application|Management|API|JSON|ID)\\b";
  private static final int MAX_LENGTH = 160;

  private ServerMessage() {}

  /**
   * Returns a colon and the reason; an empty string if the body is not a JSON object with a reason.
   */
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
      // The body is not JSON, or is truncated.
    }
    return "";
  }

  /**
   * Replaces possible values: quoted text, addresses, long numbers, other long words and
   * capitalised words. The caller passes no answer to a search, and the sender of an update
   * compares the words with its values.
   */
  private static String withoutData(String text) {
    String words =
        text.replaceAll("[^\\x20-\\x7e]+", " ")
            .replaceAll("\"[^\"]*\"|'[^']*'|`[^`]*`", "...")
            .replaceAll("\\S*@\\S*|\\S*[0-9]{5,}\\S*|\\S{30,}", "...")
            .replaceAll(" (?!" + NO_NAMES + ")[A-Z]\\S*", " ...")
            .strip();
    return words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) + "..." : words;
  }
}
