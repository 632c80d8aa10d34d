package io.github.customerkit.validation;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a {@link Customer}; what is not here is free. That the required fields are there is
 * no rule, because there is no customer without them.
 */
@ActivityNotBeforeCreation(payload = Warning.class)
@NoSelfReferral(payload = Warning.class)
interface CustomerConstraints {

  int MAX_SALES_PRECISION = 38;
  int MAX_SALES_SCALE = 18;
  String MUST_BE_POSITIVE = "{jakarta.validation.constraints.Positive.message}";

  @Positive
  long getId();

  @NotInFuture(payload = Warning.class)
  Instant getCreated();

  @VisibleText
  @CodePointLength(max = IntegrationId.MAX_CODE_POINTS)
  String getIntegrationId();

  /** Zero is the zero value of the vendor's servers, and stands in its published examples. */
  @PositiveOrZero(message = MUST_BE_POSITIVE, payload = IdentifierRule.class)
  @NotZero(payload = Warning.class)
  long getAccountId();

  @PositiveOrZero
  long getClosedSessions();

  @PositiveOrZero(payload = Warning.class)
  @DecimalSize(maxPrecision = MAX_SALES_PRECISION, maxScale = MAX_SALES_SCALE)
  BigDecimal getTotalSales();

  @DistinctMemberships(payload = Warning.class)
  List<@Valid LoyaltyMembership> getLoyaltyMemberships();

  @DistinctMemberships(payload = Warning.class)
  List<@Valid AudienceMembership> getAudienceMemberships();

  @NotInFuture(payload = Warning.class)
  Instant getLastActivity();

  /** The empty text is the zero value of the vendor's servers. */
  @VisibleText(payload = Warning.class)
  @CodePointLength(max = IntegrationId.MAX_CODE_POINTS)
  @Nullable String getAdvocateIntegrationId();
}
