package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code LoyaltyMembership} of the API.
 *
 * @param loyaltyProgramId the programme's ID, int64
 * @param joined when the customer joined, with its offset
 * @param additionalProperties the fields that are none of these, in the document's order
 */
@lombok.Builder(toBuilder = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoyaltyMembershipDto(
    @Nullable Long loyaltyProgramId,
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        @Nullable OffsetDateTime joined,
    @JsonAnySetter @JsonAnyGetter @JsonProperty(AdditionalProperties.NO_FIELD)
        @Nullable Map<String, @Nullable Object> additionalProperties) {

  /** The programme's ID and nothing else. */
  @Override
  public String toString() {
    return "LoyaltyMembershipDto[loyaltyProgramId=" + loyaltyProgramId + "]";
  }

  /** Builds a {@link LoyaltyMembershipDto}; what is not set is null. */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {
    /** Shows no field: a builder holds the same data as what it builds. */
    @Override
    public String toString() {
      return "LoyaltyMembershipDto.Builder";
    }
  }
}
