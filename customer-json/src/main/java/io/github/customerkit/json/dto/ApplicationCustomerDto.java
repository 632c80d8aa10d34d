package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * {@code ApplicationCustomer} of the API. Also reads {@code CustomerProfile} and {@code
 * AudienceCustomer}, whose other fields become additional properties.
 *
 * @param id the internal ID of the profile, int64
 * @param created the time when the profile was created, with its offset
 * @param integrationId the ID that the shop's own system sets; personal
 * @param attributes the attributes by name, with JSON values, null included
 * @param accountId the ID of the account that owns the profile, int64
 * @param closedSessions the number of closed sessions, int64
 * @param totalSales the money spent before discounts, exact and with its scale
 * @param loyaltyMemberships deprecated by the API; null since 2025-11
 * @param audienceMemberships the audiences that the customer belongs to
 * @param lastActivity the time when the rule engine last ran for the customer, with its offset
 * @param sandbox whether the Application is a sandbox
 * @param advocateIntegrationId the integration ID of the referring customer; personal
 * @param additionalProperties the unknown fields, in the document's order
 */
@lombok.Builder(toBuilder = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({
  "id",
  "created",
  "integrationId",
  "attributes",
  "accountId",
  "closedSessions",
  "totalSales",
  "loyaltyMemberships",
  "audienceMemberships",
  "lastActivity",
  "sandbox",
  "advocateIntegrationId"
})
public record ApplicationCustomerDto(
    @JsonProperty("id") @Nullable Long id,
    @JsonProperty(value = "created", access = JsonProperty.Access.WRITE_ONLY)
        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        @Nullable OffsetDateTime created,
    @JsonProperty("integrationId") @Nullable String integrationId,
    @JsonProperty("attributes")
        @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
        @Nullable Map<String, @Nullable Object> attributes,
    @JsonProperty("accountId") @Nullable Long accountId,
    @JsonProperty("closedSessions") @Nullable Long closedSessions,
    @JsonProperty("totalSales") @Nullable BigDecimal totalSales,
    @JsonProperty("loyaltyMemberships")
        @Nullable List<@Nullable LoyaltyMembershipDto> loyaltyMemberships,
    @JsonProperty("audienceMemberships")
        @Nullable List<@Nullable AudienceMembershipDto> audienceMemberships,
    @JsonProperty(value = "lastActivity", access = JsonProperty.Access.WRITE_ONLY)
        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        @Nullable OffsetDateTime lastActivity,
    @JsonProperty("sandbox") @Nullable Boolean sandbox,
    @JsonProperty("advocateIntegrationId") @Nullable String advocateIntegrationId,
    @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        @Nullable Map<String, @Nullable Object> additionalProperties) {

  /**
   * Makes databind read through the builder: before Jackson 3.2, a constructor with an any-setter
   * loses the order of additional properties.
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ApplicationCustomerDto of(Builder read) {
    return read.build();
  }

  @JsonProperty("created")
  @Nullable String createdText() {
    return TimestampText.of(created);
  }

  @JsonProperty("lastActivity")
  @Nullable String lastActivityText() {
    return TimestampText.of(lastActivity);
  }

  /** Returns the ID only; no personal data. */
  @Override
  public String toString() {
    return "ApplicationCustomerDto[id=" + id + "]";
  }

  /** Builds an {@link ApplicationCustomerDto}; what is not set is null. */
  @SuppressWarnings("NullAway.Init")
  @JsonAutoDetect(
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {

    /** Sets the internal ID of the profile. */
    @Tolerate
    public Builder id(long id) {
      this.id = id;
      return this;
    }

    /** Sets the ID of the account that owns the profile. */
    @Tolerate
    public Builder accountId(long accountId) {
      this.accountId = accountId;
      return this;
    }

    /** Sets the number of closed sessions. */
    @Tolerate
    public Builder closedSessions(long closedSessions) {
      this.closedSessions = closedSessions;
      return this;
    }

    /** Adds an unknown field that databind reads. */
    @JsonAnySetter
    void additionalProperty(String name, @Nullable Object value) {
      if (additionalProperties == null) {
        additionalProperties = new LinkedHashMap<>();
      }
      additionalProperties.put(name, value);
    }

    /** Returns a text without data: a builder holds the data of the DTO that it builds. */
    @Override
    public String toString() {
      return "ApplicationCustomerDto.Builder";
    }
  }
}
