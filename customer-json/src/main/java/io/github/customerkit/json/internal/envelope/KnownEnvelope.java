package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.json.internal.envelope.EnvelopeCursor.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the documents in which services usually send customers. */
public final class KnownEnvelope {

  /** The places where services put customers. */
  private static final List<String> PLACES =
      List.of(
          "/customerProfile",
          "/integrationStates/*/customerProfile",
          "/profile",
          "/customer",
          "/record/data",
          "/record",
          "/data",
          "/payload");

  /** Members that make an object look like a customer. */
  private static final List<EnvelopePath> MEMBERS =
      List.of(EnvelopePath.of("/id"), EnvelopePath.of("/integrationId"));

  private KnownEnvelope() {}

  /** Returns the pointer to what looks like a customer inside a document; null if there is none. */
  public static @Nullable String placeOfCustomer(byte[] bytes, int from, int to) {
    for (String place : PLACES) {
      Found found = find(bytes, from, to, EnvelopePath.of(place));
      if (found != null && hasMembers(bytes, found)) {
        return place;
      }
    }
    return null;
  }

  private static boolean hasMembers(byte[] bytes, Found customer) {
    return MEMBERS.stream()
        .allMatch(member -> find(bytes, customer.from(), customer.to(), member) != null);
  }

  /** Returns the first value to which a path leads; null if there is none. */
  private static @Nullable Found find(byte[] bytes, int from, int to, EnvelopePath path) {
    EnvelopeCursor cursor = new EnvelopeCursor(bytes, from, to, path);
    Found found = cursor.next();
    while (found != null && found.refusal() != null) {
      found = cursor.next();
    }
    return found;
  }
}
