package io.github.customerkit.json.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.MissingModule;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import tools.jackson.core.JsonGenerator;

/**
 * Updates several customer profiles at once: the body of {@code PUT /v2/customer_profiles}, {@code
 * MultipleCustomerProfileIntegrationRequest} in the API. The body carries attributes only, and the
 * server does not run the rule engine.
 *
 * <p>Immutable. Its {@link #toString()} holds no personal data.
 */
@Getter
@EqualsAndHashCode
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class CustomerProfileBulkUpdate {

  /** The maximum number of profiles in a body. */
  static final int MAX_UPDATES = 1000;

  /** The updates, 1 to 1,000; {@code customerProfiles} in the API. Immutable. */
  private final List<CustomerProfileUpdate> updates;

  /**
   * Splits updates into as few bodies as possible. No body has two updates of one profile, because
   * the API does not define their order.
   *
   * @param updates the updates in the order of their effect; neither null nor with a null in it
   * @return the bodies, to send in this order; none for no updates. Immutable
   * @throws IllegalArgumentException if an update has more than attributes ({@link
   *     CustomerProfileUpdate#hasOnlyAttributes}) and needs a request of its own; the message has
   *     its index
   */
  public static List<CustomerProfileBulkUpdate> split(Iterable<CustomerProfileUpdate> updates) {
    Objects.requireNonNull(updates, "updates");
    List<CustomerProfileBulkUpdate> bodies = new ArrayList<>();
    List<CustomerProfileUpdate> body = new ArrayList<>();
    Set<String> profiles = new HashSet<>();
    int index = 0;
    for (CustomerProfileUpdate update : updates) {
      Objects.requireNonNull(update, "an update");
      if (!update.hasOnlyAttributes()) {
        throw new IllegalArgumentException(
            "updates[" + index + "] has more than attributes, which a bulk body cannot carry");
      }
      if (body.size() == MAX_UPDATES || profiles.contains(update.getIntegrationId())) {
        bodies.add(new CustomerProfileBulkUpdate(List.copyOf(body)));
        body.clear();
        profiles.clear();
      }
      body.add(update);
      profiles.add(update.getIntegrationId());
      index++;
    }
    if (!body.isEmpty()) {
      bodies.add(new CustomerProfileBulkUpdate(List.copyOf(body)));
    }
    return List.copyOf(bodies);
  }

  /**
   * Returns the path of the request.
   *
   * @return the path
   */
  public String path() {
    return CustomerProfileUpdate.PATH;
  }

  /**
   * Returns the body of the request as JSON.
   *
   * @return a document in UTF-8, without line breaks
   * @throws CustomerJsonException if JSON cannot represent the body: a lone surrogate in a string,
   *     or values nested more than 1,000 deep
   */
  public byte[] toJson() {
    return GeneratorOutput.write((out, body) -> body.writeBody(out), this);
  }

  /**
   * Writes the body to your own generator, as a mapper with the {@code CustomerJacksonModule} does.
   *
   * @param out a generator that expects a value; not null
   * @throws CustomerJsonException if JSON cannot represent the body
   */
  public void writeTo(JsonGenerator out) {
    GeneratorOutput.writeTo(Objects.requireNonNull(out, "out"), this::writeBody);
  }

  private void writeBody(JsonGenerator out) {
    out.writeStartObject();
    RequestWriter.writeArray(
        out, "customerProfiles", updates, CustomerProfileBulkUpdate::writeUpdate);
    out.writeEndObject();
  }

  private static void writeUpdate(JsonGenerator out, CustomerProfileUpdate update) {
    out.writeStartObject();
    out.writeName("integrationId");
    GeneratorOutput.writeText(out, update.getIntegrationId());
    RequestWriter.writeAttributes(out, update.getAttributes());
    out.writeEndObject();
  }

  /** Makes a mapper without the module fail instead of losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerProfileBulkUpdate.class);
  }

  /** Returns the number of updates; no data. */
  @Override
  public String toString() {
    return "CustomerProfileBulkUpdate(updates=" + updates.size() + ")";
  }
}
