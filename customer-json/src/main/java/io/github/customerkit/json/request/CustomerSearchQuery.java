package io.github.customerkit.json.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.MissingModule;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.Attributes;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import lombok.Value;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Selects the customers to search for: the body of {@code POST
 * /v1/applications/{applicationId}/customer_search} and {@code POST /v1/customer_search/no_total},
 * {@code CustomerProfileSearchQuery} in the API.
 *
 * <p>Immutable. Its {@link #toString()} holds no personal data.
 */
@Value
public class CustomerSearchQuery {

  /**
   * The attributes that a customer must have with exactly these values; {@code attributes} in the
   * API. Never null.
   */
  Attributes attributes;

  /** The integration IDs, personal; {@code integrationIDs} in the API. Empty for any. Immutable. */
  List<String> integrationIds;

  /** The internal IDs of profiles; {@code profileIDs} in the API. Empty for any. Immutable. */
  List<Long> profileIds;

  /**
   * The parameters are those of the builder.
   *
   * @param attributes the attributes to search for; any if null, empty or not set
   * @param integrationIds the integration IDs to search for; any if null or not set; not empty
   * @param profileIds the internal IDs to search for; any if null or not set; not empty
   */
  @lombok.Builder
  private CustomerSearchQuery(
      @Nullable Attributes attributes,
      @Nullable Collection<String> integrationIds,
      @Nullable Collection<Long> profileIds) {
    this.attributes = attributes == null ? Attributes.empty() : attributes;
    this.integrationIds = ids("integrationIds", integrationIds);
    this.profileIds = ids("profileIds", profileIds);
  }

  /** Refuses an empty collection: the server would find everyone instead of no one. */
  private static <I> List<I> ids(String name, @Nullable Collection<I> ids) {
    if (ids != null && ids.isEmpty()) {
      throw new IllegalArgumentException(
          name + " is empty, which would find everyone; expected an ID, or null for any");
    }
    return ids == null ? List.of() : List.copyOf(ids);
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
    RequestWriter.writeAttributes(out, attributes);
    RequestWriter.writeTexts(out, "integrationIDs", integrationIds);
    RequestWriter.writeNumbers(out, "profileIDs", profileIds);
    out.writeEndObject();
  }

  /** Makes a mapper without the module fail instead of losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerSearchQuery.class);
  }

  /** Returns the numbers of attributes and IDs searched for; no data. */
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

  /**
   * Builds a {@link CustomerSearchQuery}; a criterion that is not set does not restrict the search.
   * {@code build()} throws an {@link IllegalArgumentException} for an empty collection of IDs: the
   * server would ignore it and find everyone. If there are no IDs to search for, do not search.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {

    /**
     * Sets the internal IDs of profiles.
     *
     * @param profileIds the IDs, at least one; not null
     * @return this builder
     */
    @Tolerate
    public Builder profileIds(long... profileIds) {
      this.profileIds = LongStream.of(profileIds).boxed().toList();
      return this;
    }

    /** Returns a text without data: a builder holds the data of the query that it builds. */
    @Override
    public String toString() {
      return "CustomerSearchQuery.Builder";
    }
  }
}
