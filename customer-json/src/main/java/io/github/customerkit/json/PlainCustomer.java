package io.github.customerkit.json;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import org.jspecify.annotations.Nullable;

/**
 * Reads customers that are plainly right, as nearly all are, straight from their bytes into the
 * domain. It judges nothing: a document with anything unusual is left to {@link RecordReader}'s
 * full reading, which would give an equal customer for all that is read here.
 */
final class PlainCustomer {

  static final PlainObject<LoyaltyMembership, LoyaltyMembership.Builder> LOYALTY_MEMBERSHIP =
      new PlainObject<>(
              LoyaltyMembership::builder,
              LoyaltyMembership.Builder::build,
              LoyaltyMembership.Builder::additionalProperties)
          .required("loyaltyProgramId", (b, in) -> b.loyaltyProgramId(PlainNumber.int64(in)))
          .optional("joined", (b, in) -> b.joined(PlainTimestamp.read(in)));

  static final PlainObject<AudienceMembership, AudienceMembership.Builder> AUDIENCE_MEMBERSHIP =
      new PlainObject<>(
              AudienceMembership::builder,
              AudienceMembership.Builder::build,
              AudienceMembership.Builder::additionalProperties)
          .required("id", (b, in) -> b.id(PlainNumber.int64(in)))
          .required("name", (b, in) -> b.name(PlainValue.sharedString(in)));

  static final PlainObject<Customer, Customer.Builder> CUSTOMER =
      new PlainObject<>(
              Customer::builder, Customer.Builder::build, Customer.Builder::additionalProperties)
          .required("id", (b, in) -> b.id(PlainNumber.int64(in)))
          .required("created", (b, in) -> b.created(PlainTimestamp.read(in)))
          .required("integrationId", (b, in) -> b.integrationId(PlainValue.string(in)))
          .required("attributes", (b, in) -> b.attributes(PlainValue.attributes(in)))
          .required("accountId", (b, in) -> b.accountId(PlainNumber.int64(in)))
          .required("closedSessions", (b, in) -> b.closedSessions(PlainNumber.int64(in)))
          .required("totalSales", (b, in) -> b.totalSales(PlainNumber.decimal(in)))
          .optional(
              "loyaltyMemberships",
              (b, in) -> b.loyaltyMemberships(LOYALTY_MEMBERSHIP.readList(in)))
          .optional(
              "audienceMemberships",
              (b, in) -> b.audienceMemberships(AUDIENCE_MEMBERSHIP.readList(in)))
          .required("lastActivity", (b, in) -> b.lastActivity(PlainTimestamp.read(in)))
          .optional("sandbox", (b, in) -> b.sandbox(PlainValue.bool(in)))
          .optional(
              "advocateIntegrationId", (b, in) -> b.advocateIntegrationId(PlainValue.string(in)));

  private final ReadLimits limits;
  private final boolean isEnabled;
  private final KnownTexts known = new KnownTexts();

  PlainCustomer(ReadLimits limits) {
    this.limits = limits;
    this.isEnabled =
        limits.getMaxNumberLength() > PlainNumber.MOST_DIGITS + 2
            && limits.getMaxNumberDigits() >= PlainNumber.MOST_DIGITS
            && limits.getMaxNumberScale() >= PlainNumber.MOST_DIGITS;
  }

  /** The customer; null if the document is not plainly one. */
  @Nullable Customer read(byte[] bytes, int from, int to) {
    if (!isEnabled) {
      return null;
    }
    try {
      PlainText in = new PlainText(bytes, from, to, limits, known);
      Customer customer = CUSTOMER.read(in);
      in.requireEnd();
      return customer;
    } catch (NotPlain unusual) {
      return null;
    }
  }
}
