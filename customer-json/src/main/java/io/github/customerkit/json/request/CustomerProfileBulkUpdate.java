package io.github.customerkit.json.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.MissingModule;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import tools.jackson.core.JsonGenerator;

/**
 * Updates of several customer profiles at once: the body of {@code PUT /v2/customer_profiles},
 * {@code MultipleCustomerProfileIntegrationRequest} in the API. It carries attributes only, and
 * does not run the rule engine.
 *
 * <p>Immutable. Its {@link #toString()} holds no personal data.
 */
@Getter
@EqualsAndHashCode
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class CustomerProfileBulkUpdate {

  /** How many profiles the API takes at once. */
  static final int MOST = 1000;

  /** The updates, 1,000 at most. Immutable. */
  private final List<CustomerProfileUpdate> updates;

  /**
   * As few bodies as are needed for some updates. No body has two updates of one profile, of which
   * the API does not say which comes first.
   *
   * @param updates the updates, in the order in which they are to be made; neither null nor with a
   *     null in it
   * @return the bodies, to be sent in their order; none for no updates
   * @throws IllegalArgumentException if an update has more than attributes ({@link
   *     CustomerProfileUpdate#hasOnlyAttributes}), and must be sent by itself; says which one
   */
  public static List<CustomerProfileBulkUpdate> split(Iterable<CustomerProfileUpdate> updates) {
    List<CustomerProfileBulkUpdate> bodies = new ArrayList<>();
    List<CustomerProfileUpdate> body = new ArrayList<>();
    Set<String> profiles = new HashSet<>();
    int index = 0;
    for (CustomerProfileUpdate update : updates) {
      if (!update.hasOnlyAttributes()) {
        throw new IllegalArgumentException(
            "updates[" + index + "] has more than attributes, which a bulk body cannot carry");
      }
      if (body.size() == MOST || profiles.contains(update.getIntegrationId())) {
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
   * Where the body is to be put.
   *
   * @return the path
   */
  public String path() {
    return CustomerProfileUpdate.PATH;
  }

  /**
   * The body.
   *
   * @return a document in UTF-8, without line breaks
   * @throws CustomerJsonException if JSON cannot carry it: a lone surrogate in a text, values
   *     nested more than 1,000 deep
   */
  public byte[] toJson() {
    return GeneratorOutput.write((out, body) -> body.writeTo(out), this);
  }

  /**
   * Writes the body with a generator of your own, as a mapper with the {@code
   * CustomerJacksonModule} does.
   *
   * @param out a generator where a value may stand; not null
   * @throws CustomerJsonException if JSON cannot carry the body
   */
  public void writeTo(JsonGenerator out) {
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

  /** Keeps a mapper without the module, which calls this, from losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerProfileBulkUpdate.class);
  }

  /** How many updates there are. */
  @Override
  public String toString() {
    return "CustomerProfileBulkUpdate(updates=" + updates.size() + ")";
  }
}
