package io.github.customerkit.json.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.MissingModule;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.Attributes;
import java.util.Collection;
import java.util.List;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Which customers are looked for: the body of {@code POST
 * /v1/applications/{applicationId}/customer_search} and {@code POST /v1/customer_search/no_total},
 * {@code CustomerProfileSearchQuery} in the API.
 *
 * <p>Immutable. Its {@link #toString()} holds no personal data.
 */
@Value
public class CustomerSearchQuery {

  /**
   * Attributes that a customer must have with exactly these values; {@code attributes} in the API.
   */
  Attributes attributes;

  /** Integration IDs, personal; {@code integrationIDs} in the API. Immutable. */
  List<String> integrationIds;

  /** Internal IDs of profiles; {@code profileIDs} in the API. Immutable. */
  List<Long> profileIds;

  @lombok.Builder
  private CustomerSearchQuery(
      @Nullable Attributes attributes,
      @Nullable Collection<String> integrationIds,
      @Nullable Collection<Long> profileIds) {
    this.attributes = attributes == null ? Attributes.empty() : attributes;
    this.integrationIds = integrationIds == null ? List.of() : List.copyOf(integrationIds);
    this.profileIds = profileIds == null ? List.of() : List.copyOf(profileIds);
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
    RequestWriter.writeAttributes(out, attributes);
    RequestWriter.writeTexts(out, "integrationIDs", integrationIds);
    RequestWriter.writeNumbers(out, "profileIDs", profileIds);
    out.writeEndObject();
  }

  /** Keeps a mapper without the module, which calls this, from losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerSearchQuery.class);
  }

  /** How many attributes and IDs are looked for. */
  @Override
  public String toString() {
    return "CustomerSearchQuery(attributes="
        + attributes.asMap().size()
        + ", integrationIds="
        + integrationIds.size()
        + ", profileIds="
        + profileIds.size()
        + ")";
  }

  /** Builds a {@link CustomerSearchQuery}; what is not set is not asked for. */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {
    /** Shows no field: a builder holds the same data as what it builds. */
    @Override
    public String toString() {
      return "CustomerSearchQuery.Builder";
    }
  }
}
