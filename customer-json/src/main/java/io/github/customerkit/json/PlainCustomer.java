package io.github.customerkit.json;

import static io.github.customerkit.json.PlainType.BOOLEAN;
import static io.github.customerkit.json.PlainType.DATE_TIME;
import static io.github.customerkit.json.PlainType.INT64;
import static io.github.customerkit.json.PlainType.NUMBER;
import static io.github.customerkit.json.PlainType.OBJECT;
import static io.github.customerkit.json.PlainType.SHARED_STRING;
import static io.github.customerkit.json.PlainType.STRING;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes customers that are plainly right, as nearly all are, between their bytes and the
 * domain. It judges nothing: whatever is unusual is left to {@link RecordReader}'s full reading and
 * to {@link RecordWriter}, which would give the same for all that is done here.
 */
final class PlainCustomer {

  static final PlainObject<LoyaltyMembership, LoyaltyMembership.Builder> LOYALTY_MEMBERSHIP =
      new PlainObject<>(
              LoyaltyMembership::builder,
              LoyaltyMembership.Builder::build,
              LoyaltyMembership.Builder::additionalProperties,
              LoyaltyMembership::getAdditionalProperties)
          .required(
              "loyaltyProgramId",
              INT64,
              LoyaltyMembership.Builder::loyaltyProgramId,
              LoyaltyMembership::getLoyaltyProgramId)
          .optional(
              "joined", DATE_TIME, LoyaltyMembership.Builder::joined, LoyaltyMembership::getJoined);

  static final PlainObject<AudienceMembership, AudienceMembership.Builder> AUDIENCE_MEMBERSHIP =
      new PlainObject<>(
              AudienceMembership::builder,
              AudienceMembership.Builder::build,
              AudienceMembership.Builder::additionalProperties,
              AudienceMembership::getAdditionalProperties)
          .required("id", INT64, AudienceMembership.Builder::id, AudienceMembership::getId)
          .required(
              "name", SHARED_STRING, AudienceMembership.Builder::name, AudienceMembership::getName);

  static final PlainObject<Customer, Customer.Builder> CUSTOMER =
      new PlainObject<>(
              Customer::builder,
              Customer.Builder::build,
              Customer.Builder::additionalProperties,
              Customer::getAdditionalProperties)
          .required("id", INT64, Customer.Builder::id, Customer::getId)
          .required("created", DATE_TIME, Customer.Builder::created, Customer::getCreated)
          .required(
              "integrationId", STRING, Customer.Builder::integrationId, Customer::getIntegrationId)
          .required("attributes", OBJECT, Customer.Builder::attributes, Customer::getAttributes)
          .required("accountId", INT64, Customer.Builder::accountId, Customer::getAccountId)
          .required(
              "closedSessions",
              INT64,
              Customer.Builder::closedSessions,
              Customer::getClosedSessions)
          .required("totalSales", NUMBER, Customer.Builder::totalSales, Customer::getTotalSales)
          .optional(
              "loyaltyMemberships",
              PlainType.list(LOYALTY_MEMBERSHIP),
              Customer.Builder::loyaltyMemberships,
              customer -> unlessEmpty(customer.getLoyaltyMemberships()))
          .optional(
              "audienceMemberships",
              PlainType.list(AUDIENCE_MEMBERSHIP),
              Customer.Builder::audienceMemberships,
              customer -> unlessEmpty(customer.getAudienceMemberships()))
          .required(
              "lastActivity", DATE_TIME, Customer.Builder::lastActivity, Customer::getLastActivity)
          .optional("sandbox", BOOLEAN, Customer.Builder::sandbox, Customer::getSandbox)
          .optional(
              "advocateIntegrationId",
              STRING,
              Customer.Builder::advocateIntegrationId,
              Customer::getAdvocateIntegrationId);

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

  private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
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

  /** Writes a document; false if there is anything in the customer that is not plainly written. */
  static boolean write(Customer customer, PlainBytes out) {
    try {
      CUSTOMER.write(out, customer);
      return true;
    } catch (NotPlain unusual) {
      return false;
    }
  }
}
