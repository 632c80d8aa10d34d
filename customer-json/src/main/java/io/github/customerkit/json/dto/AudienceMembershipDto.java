package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * {@code AudienceMembership} of the API.
 *
 * @param id the audience's ID, int64
 * @param name the audience's name; personal
 * @param additionalProperties the unknown fields, in the document's order
 */
@lombok.Builder(toBuilder = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"id", "name"})
public record AudienceMembershipDto(
    @JsonProperty("id") @Nullable Long id,
    @JsonProperty("name") @Nullable String name,
    @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        @Nullable Map<String, @Nullable Object> additionalProperties) {

  /**
   * Makes databind read through the builder: before Jackson 3.2, a constructor with an any-setter
   * loses the order of additional properties.
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static AudienceMembershipDto of(Builder read) {
    return read.build();
  }

  /** Returns the audience's ID only; no personal data. */
  @Override
  public String toString() {
    return "AudienceMembershipDto[id=" + id + "]";
  }

  /** Builds an {@link AudienceMembershipDto}; what is not set is null. */
  @SuppressWarnings("NullAway.Init")
  @JsonAutoDetect(
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {

    /** Sets the audience's ID. */
    @Tolerate
    public Builder id(long id) {
      this.id = id;
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
      return "AudienceMembershipDto.Builder";
    }
  }
}
