package io.github.customerkit.model;

import io.github.customerkit.model.internal.Preconditions;
import java.time.Instant;
import java.util.Map;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Value;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * A loyalty programme that a customer has joined; {@code LoyaltyMembership} in the API.
 *
 * <p>Deprecated by the API: since 2025-11 servers send {@code null} instead of the list. Older
 * documents still have it.
 *
 * <p>Immutable. Two are equal when they mean the same: numbers among the additional properties
 * compare by value.
 */
@Value
public class LoyaltyMembership {

  /** The programme's ID; {@code loyaltyProgramId} in the API, positive there. */
  long loyaltyProgramId;

  /** When the customer joined; {@code joined} in the API, which may leave it out. */
  @Nullable Instant joined;

  @Getter(AccessLevel.NONE)
  Attributes additionalProperties;

  /**
   * The parameters are those of the builder.
   *
   * @param loyaltyProgramId the programme's ID; required
   * @param joined when the customer joined; null if unknown
   * @param additionalProperties further fields of the document, with values as in {@link
   *     Attributes#of}; none if null or not set
   */
  @lombok.Builder(toBuilder = true)
  private LoyaltyMembership(
      Long loyaltyProgramId,
      @Nullable Instant joined,
      @lombok.Builder.ObtainVia(method = "getAdditionalProperties")
          @Nullable Map<String, ? extends @Nullable Object> additionalProperties) {
    this.loyaltyProgramId = Preconditions.requireField(loyaltyProgramId, "loyaltyProgramId");
    this.joined = joined;
    this.additionalProperties = Attributes.ofNullable(additionalProperties);
  }

  /**
   * Returns the fields of the document that this version does not know, in their order, as an
   * immutable map whose values are as {@link Attributes#asMap()} describes.
   */
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties.asMap();
  }

  /** Returns the programme's ID and nothing else. */
  @Override
  public String toString() {
    return "LoyaltyMembership(loyaltyProgramId=" + loyaltyProgramId + ")";
  }

  /** Builds a {@link LoyaltyMembership}; {@code loyaltyProgramId} is required. */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {

    /** Sets the programme's ID. */
    @Tolerate
    public Builder loyaltyProgramId(long loyaltyProgramId) {
      this.loyaltyProgramId = loyaltyProgramId;
      return this;
    }

    /** Returns a text without data: a builder holds the same data as the object that it builds. */
    @Override
    public String toString() {
      return "LoyaltyMembership.Builder";
    }
  }
}
