package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code ApplicationCustomer} of the API. {@code CustomerProfile} and {@code AudienceCustomer} are
 * read as this too: what they have beyond it is an additional property.
 *
 * @param id the internal ID of the profile, int64
 * @param created when the profile was created, with its offset
 * @param integrationId the ID set by the shop's own system; personal
 * @param attributes names and values as JSON, null ones too
 * @param accountId the ID of the account that owns the profile, int64
 * @param closedSessions how many sessions were closed, int64
 * @param totalSales the money spent before discounts, exact and with its scale
 * @param loyaltyMemberships deprecated by the API; null since 2025-11
 * @param audienceMemberships the audiences that the customer belongs to
 * @param lastActivity when the rule engine last ran for the customer, with its offset
 * @param sandbox whether the Application is a sandbox
 * @param advocateIntegrationId the integration ID of who referred the customer; personal
 * @param additionalProperties the fields that are none of these, in the document's order
 */
@lombok.Builder(toBuilder = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationCustomerDto(
    @Nullable Long id,
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        @Nullable OffsetDateTime created,
    @Nullable String integrationId,
    @Nullable Map<String, @Nullable Object> attributes,
    @Nullable Long accountId,
    @Nullable Long closedSessions,
    @Nullable BigDecimal totalSales,
    @Nullable List<@Nullable LoyaltyMembershipDto> loyaltyMemberships,
    @Nullable List<@Nullable AudienceMembershipDto> audienceMemberships,
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        @Nullable OffsetDateTime lastActivity,
    @Nullable Boolean sandbox,
    @Nullable String advocateIntegrationId,
    @JsonAnySetter @JsonAnyGetter @JsonProperty(AdditionalProperties.NO_FIELD)
        @Nullable Map<String, @Nullable Object> additionalProperties) {

  /** The ID and nothing else. */
  @Override
  public String toString() {
    return "ApplicationCustomerDto[id=" + id + "]";
  }

  /** Builds an {@link ApplicationCustomerDto}; what is not set is null. */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {
    /** Shows no field: a builder holds the same data as what it builds. */
    @Override
    public String toString() {
      return "ApplicationCustomerDto.Builder";
    }
  }
}
