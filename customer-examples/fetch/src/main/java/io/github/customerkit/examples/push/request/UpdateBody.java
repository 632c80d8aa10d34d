package io.github.customerkit.examples.push.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The body of an update, by its place in the line.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param profiles the number of its {@code customerProfiles}; -1 if it has no such list
 * @param audiences its changes of audiences, if it has nothing else; otherwise null
 */
record UpdateBody(int start, int end, int profiles, @Nullable AudienceChanges audiences) {

  /** Reads the object that a parser has just begun, to its end. */
  static UpdateBody read(JsonParser json) {
    int start = (int) json.currentTokenLocation().getCharOffset();
    int members = 0;
    int profiles = -1;
    AudienceChanges audiences = null;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      members++;
      JsonToken value = json.nextToken();
      if (name.equals("customerProfiles") && value == JsonToken.START_ARRAY) {
        profiles = countElements(json);
      } else if (name.equals("audiencesChanges") && value == JsonToken.START_OBJECT) {
        audiences = audiences(json);
      } else {
        json.skipChildren();
      }
    }
    int end = (int) json.currentTokenLocation().getCharOffset() + 1;
    return new UpdateBody(start, end, profiles, members == 1 ? audiences : null);
  }

  private static int countElements(JsonParser json) {
    int count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      count++;
      json.skipChildren();
    }
    return count;
  }

  /** Returns the changes; null if the object has anything but two lists of IDs. */
  private static @Nullable AudienceChanges audiences(JsonParser json) {
    List<Long> adds = new ArrayList<>();
    List<Long> deletes = new ArrayList<>();
    boolean isPlain = true;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      boolean isList = json.nextToken() == JsonToken.START_ARRAY;
      if (isList && name.equals("adds")) {
        isPlain &= addIds(json, adds);
      } else if (isList && name.equals("deletes")) {
        isPlain &= addIds(json, deletes);
      } else {
        isPlain = false;
        json.skipChildren();
      }
    }
    return isPlain ? new AudienceChanges(List.copyOf(adds), List.copyOf(deletes)) : null;
  }

  /** Adds the elements of an array; returns whether all of them are IDs. */
  private static boolean addIds(JsonParser json, List<Long> ids) {
    boolean allIds = true;
    for (JsonToken element = json.nextToken();
        element != JsonToken.END_ARRAY;
        element = json.nextToken()) {
      boolean isId =
          element == JsonToken.VALUE_NUMBER_INT
              && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
      if (isId) {
        ids.add(json.getLongValue());
      } else {
        allIds = false;
        json.skipChildren();
      }
    }
    return allIds;
  }
}
