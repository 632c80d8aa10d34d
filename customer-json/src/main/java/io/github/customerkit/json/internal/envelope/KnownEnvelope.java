package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.json.internal.envelope.EnvelopeCursor.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises the documents in which services usually send customers. */
public final class KnownEnvelope {

  /**
   * A place where services put customers.
   *
   * @param pointer the pointer to the customers
   * @param name the member of the document that holds them
   * @param inside their place in the value of the member
   */
  private record Place(String pointer, String name, EnvelopePath inside) {

    static Place of(String name, String inside) {
      return new Place("/" + name + inside, name, EnvelopePath.of(inside));
    }
  }

  private static final List<Place> PLACES =
      List.of(
          Place.of("customerProfile", ""),
          Place.of("integrationStates", "/*/customerProfile"),
          Place.of("profile", ""),
          Place.of("customer", ""),
          Place.of("record", "/data"),
          Place.of("record", ""),
          Place.of("data", ""),
          Place.of("payload", ""));

  /** Members that make an object look like a customer. */
  private static final List<EnvelopePath> MEMBERS =
      List.of(
          EnvelopePath.of("/id"), EnvelopePath.of("/integrationId"), EnvelopePath.of("/created"));

  private KnownEnvelope() {}

  /** Returns the pointer to what looks like a customer inside a document; null if there is none. */
  public static @Nullable String placeOfCustomer(byte[] bytes, int from, int to) {
    Map<String, Found> members = members(bytes, from, to);
    for (Place place : PLACES) {
      Found member = members.get(place.name());
      Found found = member == null ? null : find(bytes, member, place.inside());
      if (found != null && MEMBERS.stream().allMatch(one -> find(bytes, found, one) != null)) {
        return place.pointer();
      }
    }
    return null;
  }

  /** Returns the values of the known members of an object; none of another value. */
  private static Map<String, Found> members(byte[] bytes, int from, int to) {
    Map<String, Found> members = new HashMap<>();
    ByteWalk walk = new ByteWalk(bytes, from, to);
    if (!walk.take('{')) {
      return members;
    }
    do {
      String name = walk.name();
      walk.require(':');
      walk.next();
      int begin = walk.at();
      walk.skipValue();
      if (PLACES.stream().anyMatch(place -> place.name().equals(name))) {
        members.put(name, new Found(begin, walk.at(), null));
      }
    } while (walk.take(','));
    return members;
  }

  /** Returns the first value to which a path leads; null if there is none. */
  private static @Nullable Found find(byte[] bytes, Found value, EnvelopePath path) {
    EnvelopeCursor cursor = new EnvelopeCursor(bytes, value.from(), value.to(), path);
    Found found = cursor.next();
    while (found != null && found.refusal() != null) {
      found = cursor.next();
    }
    return found;
  }
}
