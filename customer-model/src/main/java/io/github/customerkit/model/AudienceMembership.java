package io.github.customerkit.model;

import io.github.customerkit.model.internal.Preconditions;
import java.util.Map;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Value;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * An audience that a customer belongs to; {@code AudienceMembership} in the API.
 *
 * <p>Immutable. Two are equal when they mean the same: numbers among the additional properties
 * compare by value.
 */
@Value
public class AudienceMembership {

  /** The audience's ID; {@code id} in the API, positive there. */
  long id;

  /**
   * The audience's name; {@code name} in the API. It can describe its members, so it is personal.
   */
  String name;

  @Getter(AccessLevel.NONE)
  Attributes additionalProperties;

  /**
   * The parameters are those of the builder.
   *
   * @param id the audience's ID; required
   * @param name the audience's name; required
   * @param additionalProperties further fields of the document, with values as in {@link
   *     Attributes#of}; none if null or not set
   */
  @lombok.Builder(toBuilder = true)
  private AudienceMembership(
      Long id,
      String name,
      @lombok.Builder.ObtainVia(method = "getAdditionalProperties")
          @Nullable Map<String, ? extends @Nullable Object> additionalProperties) {
    this.id = Preconditions.requireField(id, "id");
    this.name = Preconditions.requireField(name, "name");
    this.additionalProperties = Attributes.ofNullable(additionalProperties);
  }

  /**
   * Returns the fields of the document that this version does not know, in their order, as an
   * immutable map whose values are as {@link Attributes#asMap()} describes.
   */
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties.asMap();
  }

  /** Returns the audience's ID and nothing else. */
  @Override
  public String toString() {
    return "AudienceMembership(id=" + id + ")";
  }

  /** Builds an {@link AudienceMembership}; {@code id} and {@code name} are required. */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {

    /** Sets the audience's ID. */
    @Tolerate
    public Builder id(long id) {
      this.id = id;
      return this;
    }

    /** Returns a text without data: a builder holds the same data as the object that it builds. */
    @Override
    public String toString() {
      return "AudienceMembership.Builder";
    }
  }
}
