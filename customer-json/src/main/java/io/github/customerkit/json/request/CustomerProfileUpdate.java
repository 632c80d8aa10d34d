package io.github.customerkit.json.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.MissingModule;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.CustomerChanges;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import tools.jackson.core.JsonGenerator;

/**
 * Updates one customer profile: the body of {@code PUT /v2/customer_profiles/{integrationId}},
 * {@code CustomerProfileIntegrationRequestV2} in the API, and the integration ID in its path.
 *
 * <pre>{@code
 * CustomerProfileUpdate update =
 *     CustomerProfileUpdate.builder("URNGV8294NV")
 *         .setAttributes(Attributes.builder().string("Language", "german").build())
 *         .deleteAttributes("ShippingCountry")
 *         .addToAudiences(2, 4)
 *         .build();
 * byte[] body = update.toJson();
 * }</pre>
 *
 * <p>The body has the value of each attribute to set and an explicit null for each attribute to
 * delete. The server leaves all other attributes unchanged.
 *
 * <p>Immutable. Its {@link #toString()} holds no personal data.
 */
@Getter
@EqualsAndHashCode
public final class CustomerProfileUpdate {

  /** The path of the profiles. */
  static final String PATH = "/v2/customer_profiles";

  /** The integration ID of the profile, which the server creates if it does not exist. Personal. */
  private final String integrationId;

  /** The attributes to set, or to delete where null; {@code attributes} in the API. */
  private final Attributes attributes;

  /** The IDs of audiences to join; {@code audiencesChanges.adds} in the API. Immutable. */
  private final List<Long> audienceAdditions;

  /** The IDs of audiences to leave; {@code audiencesChanges.deletes} in the API. Immutable. */
  private final List<Long> audienceDeletions;

  /**
   * The IDs of campaigns that a dry request evaluates; {@code evaluableCampaignIds} in the API.
   * Immutable.
   */
  private final List<Long> evaluableCampaignIds;

  /**
   * The content to request in the response, such as {@code customerProfile}; {@code
   * responseContent} in the API, which may add values. Immutable.
   */
  private final List<String> responseContent;

  CustomerProfileUpdate(CustomerProfileUpdateBuilder builder) {
    integrationId = builder.integrationId;
    attributes = builder.attributes;
    audienceAdditions = List.copyOf(builder.audienceAdditions);
    audienceDeletions = List.copyOf(builder.audienceDeletions);
    evaluableCampaignIds = builder.evaluableCampaignIds;
    responseContent = builder.responseContent;
  }

  /**
   * Returns a builder of an update that changes nothing yet.
   *
   * @param integrationId the integration ID of the profile, at most 1,000 characters; not null
   * @return a new builder
   */
  public static CustomerProfileUpdateBuilder builder(String integrationId) {
    return new CustomerProfileUpdateBuilder(Objects.requireNonNull(integrationId, "integrationId"));
  }

  /**
   * Returns a builder with the changes of attributes and audiences between two states of a
   * customer. The API does not allow setting other fields of a profile.
   *
   * @param changes the changes; not null
   * @return a new builder
   * @throws IllegalArgumentException if the two states have different integration IDs
   */
  public static CustomerProfileUpdateBuilder builder(CustomerChanges changes) {
    Objects.requireNonNull(changes, "changes");
    if (changes.getFields().containsKey("integrationId")) {
      throw new IllegalArgumentException("the changes are between two different integration IDs");
    }
    return builder(changes.getAfter().getIntegrationId()).changes(changes);
  }

  /**
   * Returns whether this update changes nothing.
   *
   * @return true if it has no attributes and no audiences
   */
  public boolean isEmpty() {
    return attributes.isEmpty() && audienceAdditions.isEmpty() && audienceDeletions.isEmpty();
  }

  /**
   * Returns whether this update has only attributes, so that a {@link CustomerProfileBulkUpdate}
   * can carry it.
   *
   * @return true if it has nothing but attributes
   */
  public boolean hasOnlyAttributes() {
    return audienceAdditions.isEmpty()
        && audienceDeletions.isEmpty()
        && evaluableCampaignIds.isEmpty()
        && responseContent.isEmpty();
  }

  /**
   * Returns the path of the request.
   *
   * @return the path with the percent-encoded integration ID, which is personal
   * @throws IllegalStateException if the integration ID is {@code .} or {@code ..}, which cannot be
   *     part of a path; a {@link CustomerProfileBulkUpdate} carries it in its body
   */
  public String path() {
    if (RequestProblems.isDots(integrationId)) {
      throw new IllegalStateException("a path cannot have the integration ID . or ..");
    }
    return PATH
        + "/"
        + URLEncoder.encode(integrationId, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Returns the body of the request as JSON.
   *
   * @return a document in UTF-8, without line breaks
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
    RequestWriter.writeNumbers(out, "evaluableCampaignIds", evaluableCampaignIds);
    if (!audienceAdditions.isEmpty() || !audienceDeletions.isEmpty()) {
      out.writeName("audiencesChanges");
      out.writeStartObject();
      // The API requires both lists.
      RequestWriter.writeArray(out, "adds", audienceAdditions, JsonGenerator::writeNumber);
      RequestWriter.writeArray(out, "deletes", audienceDeletions, JsonGenerator::writeNumber);
      out.writeEndObject();
    }
    RequestWriter.writeTexts(out, "responseContent", responseContent);
    out.writeEndObject();
  }

  /** Makes a mapper without the module fail instead of losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerProfileUpdate.class);
  }

  /** Returns the numbers of attributes and audiences changed; no data. */
  @Override
  public String toString() {
    return "CustomerProfileUpdate(attributes="
        + attributes.asMap().size()
        + ", audienceAdditions="
        + audienceAdditions.size()
        + ", audienceDeletions="
        + audienceDeletions.size()
        + ")";
  }
}
