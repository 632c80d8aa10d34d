package io.github.customerkit.json.internal.scan;

import static java.util.Objects.requireNonNull;

import io.github.customerkit.json.ReadLimits;
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
 * Reads valid customers within the limits from bytes into the domain. Returns null for all other
 * documents; {@code RecordReader} then reads them completely and reports their problems.
 *
 * <p>Has one case for each field of {@link CustomerSchema}, in its order. Use one instance for many
 * documents, because it shares values between them. For use by one thread at a time.
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

  /** Creates a scanner for documents within the limits. */
  public CustomerScanner(ReadLimits limits) {
    this.isEnabled =
        limits.getMaxNumberLength() > ScanNumber.MAX_DIGITS + 2
            && limits.getMaxNumberDigits() >= ScanNumber.MAX_DIGITS
            && limits.getMaxNumberScale() >= ScanNumber.MAX_DIGITS
            && limits.getMaxNameLength() >= NAMES.longest();
    this.in = new JsonScanner(limits);
    this.string = new ScanString(in);
    this.value = new ScanValue(in, string);
    this.memberships = new ScanMemberships(in, string, value);
    this.fields = new ScanFields(in, string, value, NAMES);
  }

  /**
   * Reads a range of an array that contains one document and possibly blanks.
   *
   * @return the customer; null if the fast path cannot read it
   */
  public @Nullable Customer read(byte[] bytes, int from, int to) {
    return isEnabled ? read(bytes, from, to, true) : null;
  }

  /**
   * Reads the object that begins at {@code from}, such as an element of a list, and ignores the
   * bytes after its closing brace. {@link #end()} then returns the index after the object.
   *
   * @return the customer; null if the fast path cannot read it, or if it does not end before {@code
   *     to}
   */
  public @Nullable Customer readElement(byte[] bytes, int from, int to) {
    boolean isObject = from < to && bytes[from] == '{';
    return isEnabled && isObject ? read(bytes, from, to, false) : null;
  }

  /** Returns the index after the last object of {@link #readElement}. */
  public int end() {
    return end;
  }

  /** Returns whether the last object of {@link #readElement} contains no line feed. */
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
    // The end of the fields has refused a document without a required one.
    return Customer.builder()
        .id(id)
        .created(requireNonNull(created))
        .integrationId(requireNonNull(integrationId))
        .attributes(requireNonNull(attributes))
        .accountId(accountId)
        .closedSessions(closedSessions)
        .totalSales(requireNonNull(totalSales))
        .loyaltyMemberships(loyaltyMemberships)
        .audienceMemberships(audienceMemberships)
        .lastActivity(requireNonNull(lastActivity))
        .sandbox(sandbox)
        .advocateIntegrationId(advocateIntegrationId)
        .additionalProperties(others)
        .build();
  }
}
