package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.internal.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads customers from bytes into the domain, as long as they are valid and within the limits. It
 * judges nothing: for whatever else there is it returns null, and {@link RecordReader} reads that
 * in full, as it would everything.
 *
 * <p>One case for each field of {@link CustomerSchema}, in its order. Keep one instance for many
 * documents: it shares what they have in common. For one thread at a time.
 */
public final class CustomerScanner {

  static final FieldNames NAMES = new FieldNames(CustomerSchema.CUSTOMER);

  private static final FieldName ID = NAMES.get("id");
  private static final FieldName CREATED = NAMES.get("created");
  private static final FieldName INTEGRATION_ID = NAMES.get("integrationId");
  private static final FieldName ATTRIBUTES = NAMES.get("attributes");
  private static final FieldName ACCOUNT_ID = NAMES.get("accountId");
  private static final FieldName CLOSED_SESSIONS = NAMES.get("closedSessions");
  private static final FieldName TOTAL_SALES = NAMES.get("totalSales");
  private static final FieldName LOYALTY_MEMBERSHIPS = NAMES.get("loyaltyMemberships");
  private static final FieldName AUDIENCE_MEMBERSHIPS = NAMES.get("audienceMemberships");
  private static final FieldName LAST_ACTIVITY = NAMES.get("lastActivity");
  private static final FieldName SANDBOX = NAMES.get("sandbox");
  private static final FieldName ADVOCATE_INTEGRATION_ID = NAMES.get("advocateIntegrationId");

  private final boolean isEnabled;
  private final JsonScanner in;
  private final ScanString string;
  private final ScanValue value;
  private final ScanMemberships memberships;
  private final ScanFields fields;
  private int end;

  /** A scanner for documents within some limits. */
  public CustomerScanner(ReadLimits limits) {
    this.isEnabled =
        limits.getMaxNumberLength() > ScanNumber.MOST_DIGITS + 2
            && limits.getMaxNumberDigits() >= ScanNumber.MOST_DIGITS
            && limits.getMaxNumberScale() >= ScanNumber.MOST_DIGITS
            && limits.getMaxNameLength() >= NAMES.longest();
    this.in = new JsonScanner(limits);
    this.string = new ScanString(in);
    this.value = new ScanValue(in, string);
    this.memberships = new ScanMemberships(in, string, value);
    this.fields = new ScanFields(in, string, value, NAMES);
  }

  /**
   * Reads a whole document, a part of an array, around which there may be blanks.
   *
   * @return the customer; null if it is not read on this path
   */
  public @Nullable Customer read(byte[] bytes, int from, int to) {
    return isEnabled ? read(bytes, from, to, true) : null;
  }

  /**
   * Reads the object that begins at {@code from}, as an element of a list is read in place: what
   * stands behind its closing brace is not looked at. {@link #end()} then tells where that is.
   *
   * @return the customer; null if it is not read on this path, or is not complete before {@code to}
   */
  public @Nullable Customer readElement(byte[] bytes, int from, int to) {
    boolean isObject = from < to && bytes[from] == '{';
    return isEnabled && isObject ? read(bytes, from, to, false) : null;
  }

  /** Returns the index behind the object that {@link #readElement} read last. */
  public int end() {
    return end;
  }

  /** Returns whether the object that {@link #readElement} read last stands in one line. */
  public boolean isOneLine() {
    return !in.hasLineFeed();
  }

  private @Nullable Customer read(byte[] bytes, int from, int to, boolean isAll) {
    in.start(bytes, from, to);
    string.restart();
    try {
      Customer customer = customer();
      end = in.at();
      if (isAll) {
        in.requireEnd();
      }
      return customer;
    } catch (FastPathAbort unusual) {
      fields.release();
      memberships.release();
      return null;
    } finally {
      string.release();
      in.release();
    }
  }

  private Customer customer() {
    long id = 0;
    @Nullable Instant created = null;
    @Nullable String integrationId = null;
    @Nullable Attributes attributes = null;
    long accountId = 0;
    long closedSessions = 0;
    @Nullable BigDecimal totalSales = null;
    @Nullable List<LoyaltyMembership> loyaltyMemberships = null;
    @Nullable List<AudienceMembership> audienceMemberships = null;
    @Nullable Instant lastActivity = null;
    @Nullable Boolean sandbox = null;
    @Nullable String advocateIntegrationId = null;
    fields.begin();
    do {
      if (fields.at(ID)) {
        id = ScanNumber.int64(in);
      }
      if (fields.at(CREATED)) {
        created = ScanTimestamp.read(in);
      }
      if (fields.at(INTEGRATION_ID)) {
        integrationId = string.value();
      }
      if (fields.at(ATTRIBUTES)) {
        attributes = value.attributes();
      }
      if (fields.at(ACCOUNT_ID)) {
        accountId = ScanNumber.int64(in);
      }
      if (fields.at(CLOSED_SESSIONS)) {
        closedSessions = ScanNumber.int64(in);
      }
      if (fields.at(TOTAL_SALES)) {
        totalSales = ScanNumber.decimal(in);
      }
      if (fields.at(LOYALTY_MEMBERSHIPS)) {
        loyaltyMemberships = memberships.loyaltyMembershipsOrNull();
      }
      if (fields.at(AUDIENCE_MEMBERSHIPS)) {
        audienceMemberships = memberships.audienceMembershipsOrNull();
      }
      if (fields.at(LAST_ACTIVITY)) {
        lastActivity = ScanTimestamp.read(in);
      }
      if (fields.at(SANDBOX)) {
        sandbox = value.boolOrNull();
      }
      if (fields.at(ADVOCATE_INTEGRATION_ID)) {
        advocateIntegrationId = string.valueOrNull();
      }
    } while (fields.hasMore());
    @Nullable JsonObject others = fields.end();
    return Customer.builder()
        .id(id)
        .created(created)
        .integrationId(integrationId)
        .attributes(attributes)
        .accountId(accountId)
        .closedSessions(closedSessions)
        .totalSales(totalSales)
        .loyaltyMemberships(loyaltyMemberships)
        .audienceMemberships(audienceMemberships)
        .lastActivity(lastActivity)
        .sandbox(sandbox)
        .advocateIntegrationId(advocateIntegrationId)
        .additionalProperties(others)
        .build();
  }
}
