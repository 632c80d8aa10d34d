package io.github.customerkit.json.internal.scan;

import static io.github.customerkit.json.internal.scan.ScanType.BOOLEAN;
import static io.github.customerkit.json.internal.scan.ScanType.DATE_TIME;
import static io.github.customerkit.json.internal.scan.ScanType.INT64;
import static io.github.customerkit.json.internal.scan.ScanType.NUMBER;
import static io.github.customerkit.json.internal.scan.ScanType.OBJECT;
import static io.github.customerkit.json.internal.scan.ScanType.SHARED_STRING;
import static io.github.customerkit.json.internal.scan.ScanType.STRING;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes customers that are plainly right, as nearly all are, between their bytes and the
 * domain. It judges nothing: whatever is unusual is left to {@link RecordReader}'s full reading and
 * to {@link GeneratorOutput}, which would give the same for all that is done here.
 */
public final class CustomerScanner {

  public static final ScanObject<LoyaltyMembership, LoyaltyMembership.Builder> LOYALTY_MEMBERSHIP =
      new ScanObject<>(
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

  public static final ScanObject<AudienceMembership, AudienceMembership.Builder>
      AUDIENCE_MEMBERSHIP =
          new ScanObject<>(
                  AudienceMembership::builder,
                  AudienceMembership.Builder::build,
                  AudienceMembership.Builder::additionalProperties,
                  AudienceMembership::getAdditionalProperties)
              .required("id", INT64, AudienceMembership.Builder::id, AudienceMembership::getId)
              .required(
                  "name",
                  SHARED_STRING,
                  AudienceMembership.Builder::name,
                  AudienceMembership::getName);

  public static final ScanObject<Customer, Customer.Builder> CUSTOMER =
      new ScanObject<>(
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
              ScanType.list(LOYALTY_MEMBERSHIP),
              Customer.Builder::loyaltyMemberships,
              customer -> unlessEmpty(customer.getLoyaltyMemberships()))
          .optional(
              "audienceMemberships",
              ScanType.list(AUDIENCE_MEMBERSHIP),
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
  private final StringCache known = new StringCache();
  private int end;

  public CustomerScanner(ReadLimits limits) {
    this.limits = limits;
    this.isEnabled =
        limits.getMaxNumberLength() > ScanNumber.MOST_DIGITS + 2
            && limits.getMaxNumberDigits() >= ScanNumber.MOST_DIGITS
            && limits.getMaxNumberScale() >= ScanNumber.MOST_DIGITS;
  }

  private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  /** The customer; null if the document is not plainly one. */
  public @Nullable Customer read(byte[] bytes, int from, int to) {
    if (!isEnabled) {
      return null;
    }
    try {
      JsonScanner in = new JsonScanner(bytes, from, to, limits, known);
      Customer customer = CUSTOMER.read(in);
      in.requireEnd();
      return customer;
    } catch (FastPathAbort unusual) {
      return null;
    }
  }

  /**
   * Reads the object that begins at {@code from}, as an element of a list is read in place: what
   * stands behind its closing brace is not looked at. {@link #end()} then tells where that is.
   *
   * @return the customer; null if it is not read on this path, or is not complete before {@code to}
   */
  public @Nullable Customer readElement(byte[] bytes, int from, int to) {
    if (!isEnabled || from >= to || bytes[from] != '{') {
      return null;
    }
    try {
      JsonScanner in = new JsonScanner(bytes, from, to, limits, known);
      Customer customer = CUSTOMER.read(in);
      end = in.at();
      return customer;
    } catch (FastPathAbort unusual) {
      return null;
    }
  }

  /** Returns the index behind the object that {@link #readElement} read last. */
  public int end() {
    return end;
  }

  /** Writes a document; false if there is anything in the customer that is not plainly written. */
  public static boolean write(Customer customer, JsonByteWriter out) {
    try {
      CUSTOMER.write(out, customer);
      return true;
    } catch (FastPathAbort unusual) {
      return false;
    }
  }
}
