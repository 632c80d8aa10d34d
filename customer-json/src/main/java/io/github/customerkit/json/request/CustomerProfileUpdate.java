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
 * What is to become of a customer profile: the body of {@code PUT
 * /v2/customer_profiles/{integrationId}}, {@code CustomerProfileIntegrationRequestV2} in the API,
 * and the integration ID that stands in the path.
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
 * <p>An attribute that is set has a value in the body, one that is deleted is an explicit null
 * there, and one that neither was done to is not in it, so that the server leaves it as it is.
 *
 * <p>Immutable. Its {@link #toString()} holds no personal data.
 */
@Getter
@EqualsAndHashCode
public final class CustomerProfileUpdate {

  /** The path of all profiles. */
  static final String PATH = "/v2/customer_profiles";

  /** Whose profile it is; one that does not exist is made. Personal. */
  private final String integrationId;

  /** The attributes to set, and to delete where null; {@code attributes} in the API. */
  private final Attributes attributes;

  /** IDs of audiences to be a member of; {@code audiencesChanges.adds} in the API. Immutable. */
  private final List<Long> audienceAdditions;

  /** IDs of audiences to leave; {@code audiencesChanges.deletes} in the API. Immutable. */
  private final List<Long> audienceDeletions;

  /**
   * IDs of campaigns that a dry request evaluates; {@code evaluableCampaignIds} in the API.
   * Immutable.
   */
  private final List<Long> evaluableCampaignIds;

  /**
   * What the answer is to hold, such as {@code customerProfile}; {@code responseContent} in the
   * API, which gets new ones. Immutable.
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
   * A builder of an update that changes nothing yet.
   *
   * @param integrationId whose profile it is, at most 1,000 characters in the API; not null
   * @return a new builder
   */
  public static CustomerProfileUpdateBuilder builder(String integrationId) {
    return new CustomerProfileUpdateBuilder(Objects.requireNonNull(integrationId, "integrationId"));
  }

  /**
   * A builder that begins with what brings a profile from one state to another: attributes and
   * audiences. The API lets nobody set anything else of a profile.
   *
   * @param changes the changes; not null
   * @return a new builder
   * @throws IllegalArgumentException if the two states are of different integration IDs
   */
  public static CustomerProfileUpdateBuilder builder(CustomerChanges changes) {
    if (changes.getFields().containsKey("integrationId")) {
      throw new IllegalArgumentException("the changes are between two different integration IDs");
    }
    return builder(changes.getAfter().getIntegrationId()).changes(changes);
  }

  /**
   * Whether nothing is to become of the profile.
   *
   * @return true if no attribute and no audience is in it
   */
  public boolean isEmpty() {
    return attributes.isEmpty() && audienceAdditions.isEmpty() && audienceDeletions.isEmpty();
  }

  /**
   * Whether a {@link CustomerProfileBulkUpdate} can carry it.
   *
   * @return true if there is nothing in it but attributes
   */
  public boolean hasOnlyAttributes() {
    return audienceAdditions.isEmpty()
        && audienceDeletions.isEmpty()
        && evaluableCampaignIds.isEmpty()
        && responseContent.isEmpty();
  }

  /**
   * Where the body is to be put.
   *
   * @return the path, with the integration ID percent-encoded, which is personal
   * @throws IllegalStateException if the integration ID is {@code .} or {@code ..}, which no path
   *     can have: a {@link CustomerProfileBulkUpdate} carries it in its body
   */
  public String path() {
    if (RequestProblems.isDots(integrationId)) {
      throw new IllegalStateException("no path can have the integration IDs . and ..");
    }
    return PATH
        + "/"
        + URLEncoder.encode(integrationId, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The body.
   *
   * @return a document in UTF-8, without line breaks
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
    RequestWriter.writeNumbers(out, "evaluableCampaignIds", evaluableCampaignIds);
    if (!audienceAdditions.isEmpty() || !audienceDeletions.isEmpty()) {
      out.writeName("audiencesChanges");
      out.writeStartObject();
      // The API requires both.
      RequestWriter.writeArray(out, "adds", audienceAdditions, JsonGenerator::writeNumber);
      RequestWriter.writeArray(out, "deletes", audienceDeletions, JsonGenerator::writeNumber);
      out.writeEndObject();
    }
    RequestWriter.writeTexts(out, "responseContent", responseContent);
    out.writeEndObject();
  }

  /** Keeps a mapper without the module, which calls this, from losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerProfileUpdate.class);
  }

  /** How many attributes and audiences it changes. */
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
