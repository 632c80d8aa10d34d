package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code AudienceMembership} of the API.
 *
 * @param id the audience's ID, int64
 * @param name the audience's name; personal
 * @param additionalProperties the fields that are none of these, in the document's order
 */
@lombok.Builder(toBuilder = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AudienceMembershipDto(
    @Nullable Long id,
    @Nullable String name,
    @JsonAnySetter @JsonAnyGetter @JsonProperty(AdditionalProperties.NO_FIELD)
        @Nullable Map<String, @Nullable Object> additionalProperties) {

  /** The audience's ID and nothing else. */
  @Override
  public String toString() {
    return "AudienceMembershipDto[id=" + id + "]";
  }

  /** Builds an {@link AudienceMembershipDto}; what is not set is null. */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {
    /** Shows no field: a builder holds the same data as what it builds. */
    @Override
    public String toString() {
      return "AudienceMembershipDto.Builder";
    }
  }
}
