package io.github.customerkit.examples.fetch;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a server says of why it refuses a request: its own sentence, cut and without data. */
final class ServerWords {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> NAMES = Set.of("message", "title", "detail", "error");
  private static final int MOST = 160;

  private ServerWords() {}

  /** Returns the sentence behind a colon; nothing if the body is no JSON object with one. */
  static String of(byte[] body) {
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

  /** Replaces what may be a value: what is quoted, addresses, long numbers and other long words. */
  private static String withoutData(String text) {
    String words =
        text.replaceAll("[^\\x20-\\x7e]+", " ")
            .replaceAll("\"[^\"]*\"|'[^']*'|`[^`]*`", "...")
            .replaceAll("\\S*@\\S*|\\S*[0-9]{5,}\\S*|\\S{30,}", "...")
            .strip();
    return words.length() > MOST ? words.substring(0, MOST) + "..." : words;
  }
}
