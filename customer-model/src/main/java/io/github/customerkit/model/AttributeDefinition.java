package io.github.customerkit.model;

import io.github.customerkit.model.internal.Preconditions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Value;
import lombok.experimental.Accessors;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an attribute; {@code Attribute} in the API, the response of {@code GET
 * /v1/attributes}.
 *
 * <p>Immutable. Its {@link #toString()} shows entity, name and type, which are chosen by a shop's
 * staff.
 */
@Value
public class AttributeDefinition {

  /** The entity of a customer's attributes. */
  static final String CUSTOMER_PROFILE = "CustomerProfile";

  /** The definition's own ID; {@code id} in the API. */
  @Nullable Long id;

  /** When the attribute was defined; {@code created} in the API. */
  @Nullable Instant created;

  /** The account's ID; {@code accountId} in the API. */
  @Nullable Long accountId;

  /**
   * The entity that has the attribute, such as {@code CustomerProfile}; {@code entity} in the API.
   * Any text, since the API adds new ones.
   */
  String entity;

  /** The key in {@code attributes}; {@code name} in the API, {@code ^[A-Za-z]\w*$} there. */
  String name;

  /** The name that people see; {@code title} in the API. */
  @Nullable String title;

  /** The API's name of its type, possibly one that is unknown here; {@code type} in the API. */
  String type;

  /** The purpose; {@code description} in the API. */
  @Nullable String description;

  /** The suggested values, 50 at most in the API; {@code suggestions} there. */
  List<String> suggestions;

  /**
   * Whether an allowed list exists, which is not part of this; {@code hasAllowedList} in the API.
   */
  @Accessors(fluent = true)
  boolean hasAllowedList;

  /**
   * Whether only the suggestions, or the values of the allowed list if there is one, are legal;
   * {@code restrictedBySuggestions} in the API.
   */
  boolean restrictedBySuggestions;

  /** Whether it can be edited; {@code editable} in the API. */
  @Nullable Boolean editable;

  /** The Applications that have it; {@code subscribedApplicationsIds} in the API. */
  List<Long> subscribedApplicationsIds;

  @Getter(AccessLevel.NONE)
  Attributes additionalProperties;

  /**
   * The parameters are those of the builder.
   *
   * @param id the definition's ID; null if unknown
   * @param created when the attribute was created; null if unknown
   * @param accountId the ID of the account that owns the definition; null if unknown
   * @param entity the entity to which the attribute belongs, such as {@code CustomerProfile};
   *     required
   * @param name the attribute's name; required
   * @param title the title for people; null if unknown
   * @param type the API's name of the type; required
   * @param description the description; null if unknown
   * @param suggestions the suggested values; none if null or not set
   * @param hasAllowedList whether the server keeps a list of allowed values; false if null or not
   *     set
   * @param restrictedBySuggestions whether only suggestions are allowed; false if null or not set
   * @param editable whether the attribute can be edited; null if unknown
   * @param subscribedApplicationsIds the IDs of the Applications that use the attribute; none if
   *     null or not set
   * @param additionalProperties further fields of the document, with values as in {@link
   *     Attributes#of}; none if null or not set
   */
  @lombok.Builder(toBuilder = true)
  private AttributeDefinition(
      @Nullable Long id,
      @Nullable Instant created,
      @Nullable Long accountId,
      String entity,
      String name,
      @Nullable String title,
      String type,
      @Nullable String description,
      @Nullable List<String> suggestions,
      @Nullable Boolean hasAllowedList,
      @Nullable Boolean restrictedBySuggestions,
      @Nullable Boolean editable,
      @Nullable List<Long> subscribedApplicationsIds,
      @lombok.Builder.ObtainVia(method = "getAdditionalProperties")
          @Nullable Map<String, ? extends @Nullable Object> additionalProperties) {
    this.id = id;
    this.created = created;
    this.accountId = accountId;
    this.entity = Preconditions.requireField(entity, "entity");
    this.name = Preconditions.requireField(name, "name");
    this.title = title;
    this.type = Preconditions.requireField(type, "type");
    this.description = description;
    this.suggestions = Preconditions.copyNonNull(suggestions, "suggestions");
    this.hasAllowedList = hasAllowedList != null && hasAllowedList;
    this.restrictedBySuggestions = restrictedBySuggestions != null && restrictedBySuggestions;
    this.editable = editable;
    this.subscribedApplicationsIds =
        Preconditions.copyNonNull(subscribedApplicationsIds, "subscribedApplicationsIds");
    this.additionalProperties = Attributes.ofNullable(additionalProperties);
  }

  /** Returns the type, {@link AttributeType#UNKNOWN} if it is not one of those known here. */
  public AttributeType attributeType() {
    return AttributeType.of(type);
  }

  /**
   * Returns the fields of the document that this version does not know, in their order, as an
   * immutable map whose values are as {@link Attributes#asMap()} describes.
   */
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties.asMap();
  }

  /** Returns entity, name and type. */
  @Override
  public String toString() {
    return "AttributeDefinition(" + entity + "." + name + ": " + type + ")";
  }

  /**
   * Builds an {@link AttributeDefinition}. Required are {@code entity}, {@code name} and {@code
   * type}; {@code build()} throws a {@link NullPointerException} that names the first of them that
   * is missing. Absent lists are empty and absent flags false, as in the API.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {

    /** Sets the definition's ID. */
    @Tolerate
    public Builder id(long id) {
      this.id = id;
      return this;
    }

    /** Sets the ID of the account that owns the definition. */
    @Tolerate
    public Builder accountId(long accountId) {
      this.accountId = accountId;
      return this;
    }

    /** Returns a text without data, like the builders of customers. */
    @Override
    public String toString() {
      return "AttributeDefinition.Builder";
    }
  }
}
