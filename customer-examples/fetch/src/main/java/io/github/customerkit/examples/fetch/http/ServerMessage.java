package io.github.customerkit.examples.fetch.http;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A server's reason for refusing a request: its text, and what of it may be shown. */
public final class ServerMessage {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> NAMES = Set.of("message", "title", "detail", "error");
  private static final String NO_NAMES = "(Request|Application|Management|API|JSON|ID)\\b";
  private static final int MAX_LENGTH = 160;

  private ServerMessage() {}

  /**
   * Returns the reason as the server sent it, which may repeat values of the request; an empty
   * string if the body is not a JSON object with a reason.
   */
  static String reason(byte @Nullable [] body) {
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
          return json.getString();
        }
        json.skipChildren();
      }
    } catch (JacksonException e) {
      // The body is not JSON, or is truncated.
    }
    return "";
  }

  /**
   * Returns a colon and a reason in ASCII, shortened and without possible values: quoted text,
   * addresses, long numbers, other long words and capitalised words.
   *
   * <p>That removes no short value, so the caller passes no answer to a search, and the sender of
   * an update first compares the reason with its values, before a value becomes unrecognisable
   * here.
   *
   * @param reason the reason; not null
   * @return the text to show; empty if nothing is left
   */
  public static String words(String reason) {
    String words =
        reason
            .replaceAll("[^\\x20-\\x7e]+", " ")
            .replaceAll("\"[^\"]*\"|'[^']*'|`[^`]*`", "...")
            .replaceAll("\\S*@\\S*|\\S*[0-9]{5,}\\S*|\\S{30,}", "...")
            .replaceAll(" (?!" + NO_NAMES + ")[A-Z]\\S*", " ...")
            .strip();
    if (words.isEmpty()) {
      return "";
    }
    return ": " + (words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) + "..." : words);
  }
}
