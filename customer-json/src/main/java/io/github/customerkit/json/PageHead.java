package io.github.customerkit.json;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the first bytes of an input tell of a page of the API: an object whose {@code data} is a
 * list, and which has no {@code id}.
 *
 * @param isSettled whether more bytes would not tell otherwise
 * @param behindBracket the offset behind the opening bracket of the list; -1 if none was seen
 */
record PageHead(boolean isSettled, int behindBracket) {

  private static final int NONE = -1;

  boolean isPage() {
    return behindBracket != NONE;
  }

  /** Reads as much of an input as tells it. */
  static PageHead of(InputHead head) throws IOException {
    head.readUntil(bytes -> InputHead.firstVisible(bytes) >= 0);
    return of(head.readUntil(bytes -> of(bytes).isSettled()));
  }

  private static PageHead of(byte[] head) {
    int from = Utf8Text.afterByteOrderMark(head);
    int found = NONE;
    try (JsonParser parser = StrictJson.byteParser(head, from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new PageHead(true, NONE);
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (name.equals("id")) {
          return new PageHead(true, NONE);
        }
        boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
        if (name.equals("data") && isList) {
          found = from + (int) parser.currentLocation().getByteOffset();
        }
        parser.skipChildren();
      }
      return new PageHead(true, found);
    } catch (JacksonException cutOrBroken) {
      return new PageHead(false, found);
    }
  }
}
