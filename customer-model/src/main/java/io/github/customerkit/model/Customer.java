package io.github.customerkit.model;

import io.github.customerkit.model.internal.ByValue;
import io.github.customerkit.model.internal.JsonConversion;
import io.github.customerkit.model.internal.Preconditions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.Value;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * A customer of a Talon.One Application; {@code ApplicationCustomer}, {@code CustomerProfile} and
 * {@code AudienceCustomer} in the API.
 *
 * <p>Well-formed by construction: every field that the API requires is present, and every
 * collection is a deep, immutable copy. A {@link CustomerCheck} checks whether the values are legal
 * and plausible.
 *
 * <p>Two customers are equal when they mean the same: amounts compare by value (299.99 equals
 * 299.990), times as instants, attributes in any order; memberships in their order, which {@link
 * CustomerChanges} ignores. {@link #toString()} shows the ID only.
 */
@Value
public class Customer {

  /** The internal ID of the profile; {@code id} in the API, positive there. */
  long id;

  /** When the profile was created; {@code created} in the API. */
  Instant created;

  /**
   * The ID that the shop's own system set, unique within the account; {@code integrationId} in the
   * API, at most 1,000 characters there. Often an e-mail address, so it counts as personal.
   */
  String integrationId;

  /** The attributes that the shop defined for its customers; {@code attributes} in the API. */
  Attributes attributes;

  /** The ID of the Talon.One account that owns the profile; {@code accountId} in the API. */
  long accountId;

  /**
   * The number of closed sessions, which are successful purchases; {@code closedSessions} in the
   * API. Cancelled and reopened ones do not count.
   */
  long closedSessions;

  /**
   * The money spent before discounts, exact and with its scale, without a currency; {@code
   * totalSales} in the API. Cancelled and reopened sessions and returned items do not count.
   */
  @EqualsAndHashCode.Exclude BigDecimal totalSales;

  /**
   * The loyalty programmes joined; {@code loyaltyMemberships} in the API, which deprecates it:
   * since 2025-11 it is always {@code null} there, and empty here.
   */
  List<LoyaltyMembership> loyaltyMemberships;

  /** The audiences that the customer belongs to; {@code audienceMemberships} in the API. */
  List<AudienceMembership> audienceMemberships;

  /**
   * When the rule engine last ran for an event of the customer; {@code lastActivity} in the API.
   * Dry requests and coupon reservations do not count.
   */
  Instant lastActivity;

  /**
   * Whether the Application is a sandbox (true) or live (false); {@code sandbox} in the API. Null
   * if the document omits it, as documents before 2023-04 do.
   */
  @Nullable Boolean sandbox;

  /**
   * The integration ID of the customer who referred this one; {@code advocateIntegrationId} in the
   * API. Null if there is none or the document omits it. Personal, like every integration ID.
   */
  @Nullable String advocateIntegrationId;

  @Getter(AccessLevel.NONE)
  Attributes additionalProperties;

  /**
   * The parameters are those of the builder.
   *
   * @param id the internal ID of the profile; required
   * @param created when the profile was created; required
   * @param integrationId the ID in the shop's own system; required
   * @param attributes the attributes; required
   * @param accountId the ID of the account that owns the profile; required
   * @param closedSessions the number of closed sessions; required
   * @param totalSales the money spent before discounts; required, and not of a subclass of {@link
   *     BigDecimal}
   * @param loyaltyMemberships the loyalty programmes joined; none if null or not set
   * @param audienceMemberships the audiences that the customer belongs to; none if null or not set
   * @param lastActivity when the rule engine last ran for an event of the customer; required
   * @param sandbox whether the Application is a sandbox; null if unknown
   * @param advocateIntegrationId the integration ID of the customer who referred this one; null if
   *     there is none
   * @param additionalProperties further fields of the document, with values as in {@link
   *     Attributes#of}; none if null or not set
   */
  @lombok.Builder(toBuilder = true)
  private Customer(
      Long id,
      Instant created,
      String integrationId,
      Attributes attributes,
      Long accountId,
      Long closedSessions,
      BigDecimal totalSales,
      @Nullable List<LoyaltyMembership> loyaltyMemberships,
      @Nullable List<AudienceMembership> audienceMemberships,
      Instant lastActivity,
      @Nullable Boolean sandbox,
      @Nullable String advocateIntegrationId,
      @lombok.Builder.ObtainVia(method = "getAdditionalProperties")
          @Nullable Map<String, ? extends @Nullable Object> additionalProperties) {
    this.id = Preconditions.requireField(id, "id");
    this.created = Preconditions.requireField(created, "created");
    this.integrationId = Preconditions.requireField(integrationId, "integrationId");
    this.attributes = Preconditions.requireField(attributes, "attributes");
    this.accountId = Preconditions.requireField(accountId, "accountId");
    this.closedSessions = Preconditions.requireField(closedSessions, "closedSessions");
    this.totalSales = Preconditions.requireAmount(totalSales, "totalSales");
    this.loyaltyMemberships = Preconditions.copyNonNull(loyaltyMemberships, "loyaltyMemberships");
    this.audienceMemberships =
        Preconditions.copyNonNull(audienceMemberships, "audienceMemberships");
    this.lastActivity = Preconditions.requireField(lastActivity, "lastActivity");
    this.sandbox = sandbox;
    this.advocateIntegrationId = advocateIntegrationId;
    this.additionalProperties = Attributes.ofNullable(additionalProperties);
  }

  /**
   * Returns the fields of the document that this version does not know, in their order, as an
   * immutable map whose values are as {@link Attributes#asMap()} describes.
   */
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties.asMap();
  }

  /**
   * Returns the IDs of the Applications connected to the profile, which only {@code
   * AudienceCustomer} has: an immutable list; anything but a list of int64 is of another type.
   */
  public AttributeValue<List<Long>> connectedApplicationsIds() {
    return AttributeValue.of(
        getAdditionalProperties(), "connectedApplicationsIds", JsonConversion.INT64_LIST);
  }

  /**
   * Returns the IDs of the audiences connected to the profile, which only {@code AudienceCustomer}
   * has: an immutable list; anything but a list of int64 is of another type.
   */
  public AttributeValue<List<Long>> connectedAudiences() {
    return AttributeValue.of(
        getAdditionalProperties(), "connectedAudiences", JsonConversion.INT64_LIST);
  }

  /** Returns whether the ID is that of one of the {@link #getAudienceMemberships()}. */
  public boolean isInAudience(long audienceId) {
    for (AudienceMembership membership : audienceMemberships) {
      if (membership.getId() == audienceId) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@link #getAdvocateIntegrationId()} as an Optional, whose toString() is personal. */
  public Optional<String> referredBy() {
    return Optional.ofNullable(advocateIntegrationId);
  }

  /** Returns whether the last activity was at an instant or later; the instant is not null. */
  public boolean wasActiveSince(Instant since) {
    return !lastActivity.isBefore(Objects.requireNonNull(since, "since"));
  }

  /** Makes equality compare amounts by value. */
  @EqualsAndHashCode.Include
  private ByValue totalSalesByValue() {
    return new ByValue(totalSales);
  }

  /** Returns the ID and nothing else. */
  @Override
  public String toString() {
    return "Customer(id=" + id + ")";
  }

  /**
   * Builds a {@link Customer}. Required are {@code id}, {@code created}, {@code integrationId},
   * {@code attributes}, {@code accountId}, {@code closedSessions}, {@code totalSales} and {@code
   * lastActivity}; {@code build()} throws a {@link NullPointerException} that names the first of
   * them that is missing, and an {@link IllegalArgumentException} if {@code totalSales} is of a
   * subclass of {@link BigDecimal}. Absent lists are empty.
   */
  @SuppressWarnings("NullAway.Init")
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

    /** Returns a text without data: a builder holds the same data as the object that it builds. */
    @Override
    public String toString() {
      return "Customer.Builder";
    }
  }
}
