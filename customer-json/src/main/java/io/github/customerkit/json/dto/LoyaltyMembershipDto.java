package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * {@code LoyaltyMembership} of the API.
 *
 * @param loyaltyProgramId the programme's ID, int64
 * @param joined the time when the customer joined, with its offset
 * @param additionalProperties the unknown fields, in the document's order
 */
@lombok.Builder(toBuilder = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"loyaltyProgramId", "joined"})
public record LoyaltyMembershipDto(
    @JsonProperty("loyaltyProgramId") @Nullable Long loyaltyProgramId,
    @JsonProperty(value = "joined", access = JsonProperty.Access.WRITE_ONLY)
        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        @Nullable OffsetDateTime joined,
    @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        @Nullable Map<String, @Nullable Object> additionalProperties) {

  /**
   * Makes databind read through the builder: before Jackson 3.2, a constructor with an any-setter
   * loses the order of additional properties.
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LoyaltyMembershipDto of(Builder read) {
    return read.build();
  }

  @JsonProperty("joined")
  @Nullable String joinedText() {
    return TimestampText.of(joined);
  }

  /** Returns the programme's ID only. */
  @Override
  public String toString() {
    return "LoyaltyMembershipDto[loyaltyProgramId=" + loyaltyProgramId + "]";
  }

  /** Builds a {@link LoyaltyMembershipDto}; what is not set is null. */
  @SuppressWarnings("NullAway.Init")
  @JsonAutoDetect(
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {

    /** Sets the programme's ID. */
    @Tolerate
    public Builder loyaltyProgramId(long loyaltyProgramId) {
      this.loyaltyProgramId = loyaltyProgramId;
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
      return "LoyaltyMembershipDto.Builder";
    }
  }
}
