package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.ActivityNotBeforeCreation;
import io.github.customerkit.validation.constraint.CodePointLength;
import io.github.customerkit.validation.constraint.DecimalSize;
import io.github.customerkit.validation.constraint.DistinctMemberships;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.constraint.NoSelfReferral;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.constraint.NotZero;
import io.github.customerkit.validation.constraint.VisibleText;
import io.github.customerkit.validation.constraint.Warning;
import io.github.customerkit.validation.internal.problem.IdentifierRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a {@link Customer}: a getter for each property, in the API's order. A getter without
 * constraints is free. Required fields need no rule, because a customer cannot be built without
 * them.
 */
@ActivityNotBeforeCreation(payload = Warning.class)
@NoSelfReferral(payload = Warning.class)
interface CustomerConstraints {

  String MUST_BE_POSITIVE = "{jakarta.validation.constraints.Positive.message}";

  @Positive
  long getId();

  @NotInFuture(payload = Warning.class)
  Instant getCreated();

  @VisibleText
  @CodePointLength(max = IntegrationId.MAX_CODE_POINTS)
  String getIntegrationId();

  Attributes getAttributes();

  /** The vendor's servers send zero for no account, and its published examples have it. */
  @PositiveOrZero(message = MUST_BE_POSITIVE, payload = IdentifierRule.class)
  @NotZero(payload = Warning.class)
  long getAccountId();

  @PositiveOrZero
  long getClosedSessions();

  @PositiveOrZero(payload = Warning.class)
  @DecimalSize(maxPrecision = SalesLimits.MAX_PRECISION, maxScale = SalesLimits.MAX_SCALE)
  BigDecimal getTotalSales();

  @DistinctMemberships(payload = Warning.class)
  List<@Valid LoyaltyMembership> getLoyaltyMemberships();

  @DistinctMemberships(payload = Warning.class)
  List<@Valid AudienceMembership> getAudienceMemberships();

  @NotInFuture(payload = Warning.class)
  Instant getLastActivity();

  @Nullable Boolean getSandbox();

  /** The vendor's servers send the empty text for no advocate. */
  @VisibleText(payload = Warning.class)
  @CodePointLength(max = IntegrationId.MAX_CODE_POINTS)
  @Nullable String getAdvocateIntegrationId();

  Map<String, @Nullable Object> getAdditionalProperties();
}
