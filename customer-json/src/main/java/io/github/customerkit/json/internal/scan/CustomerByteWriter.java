package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.DecimalText;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes customers as the same bytes as {@link GeneratorOutput}, which handles values that JSON
 * cannot represent. Has one line for each field of {@link CustomerSchema}, in its order. For use by
 * one thread at a time.
 */
public final class CustomerByteWriter {

  private static final FieldNames CUSTOMER = CustomerScanner.NAMES;
  private static final FieldNames LOYALTY = ScanMemberships.LOYALTY;
  private static final FieldNames AUDIENCE = ScanMemberships.AUDIENCE;

  private final JsonByteWriter out = new JsonByteWriter();

  /** Returns a customer's document; null if the fast path cannot write it. */
  public byte @Nullable [] write(Customer customer) {
    try {
      writeCustomer(customer);
      return out.toByteArray();
    } catch (FastPathAbort unusual) {
      return null;
    } finally {
      out.clear();
    }
  }

  private void writeCustomer(Customer customer) {
    int64(CUSTOMER, 0, '{', customer.getId());
    timestamp(CUSTOMER, 1, customer.getCreated());
    string(CUSTOMER, 2, customer.getIntegrationId());
    out.field(CUSTOMER, 3, ',');
    WriteValue.writeObject(out, customer.getAttributes().asMap());
    int64(CUSTOMER, 4, ',', customer.getAccountId());
    int64(CUSTOMER, 5, ',', customer.getClosedSessions());
    number(CUSTOMER, 6, customer.getTotalSales());
    writeLoyaltyMemberships(customer.getLoyaltyMemberships());
    writeAudienceMemberships(customer.getAudienceMemberships());
    timestamp(CUSTOMER, 9, customer.getLastActivity());
    bool(CUSTOMER, 10, customer.getSandbox());
    string(CUSTOMER, 11, customer.getAdvocateIntegrationId());
    end(CUSTOMER, customer.getAdditionalProperties());
  }

  private void writeLoyaltyMemberships(List<LoyaltyMembership> memberships) {
    int count = memberships.size();
    for (int i = 0; i < count; i++) {
      begin(CUSTOMER, 7, i);
      LoyaltyMembership membership = memberships.get(i);
      int64(LOYALTY, 0, '{', membership.getLoyaltyProgramId());
      timestamp(LOYALTY, 1, membership.getJoined());
      end(LOYALTY, membership.getAdditionalProperties());
    }
    endList(count);
  }

  private void writeAudienceMemberships(List<AudienceMembership> memberships) {
    int count = memberships.size();
    for (int i = 0; i < count; i++) {
      begin(CUSTOMER, 8, i);
      AudienceMembership membership = memberships.get(i);
      int64(AUDIENCE, 0, '{', membership.getId());
      string(AUDIENCE, 1, membership.getName());
      end(AUDIENCE, membership.getAdditionalProperties());
    }
    endList(count);
  }

  /** Starts an element of a list, and the list before the first element. */
  private void begin(FieldNames names, int index, int element) {
    if (element == 0) {
      out.field(names, index, ',');
      out.put('[');
    } else {
      out.put(',');
    }
  }

  private void endList(int count) {
    if (count > 0) {
      out.put(']');
    }
  }

  /** Writes the members that are not in the table, and ends the object. */
  private void end(FieldNames names, Map<String, @Nullable Object> others) {
    if (!others.isEmpty()) {
      others.forEach(
          (name, value) -> {
            // Otherwise the document would contain the name twice.
            FastPathAbort.unless(names.indexOf(name) < 0);
            WriteValue.writeMember(out, name, value);
          });
    }
    out.put('}');
  }

  private void int64(FieldNames names, int index, char separator, long value) {
    out.field(names, index, separator);
    out.int64(value);
  }

  private void number(FieldNames names, int index, BigDecimal value) {
    out.field(names, index, ',');
    out.put(DecimalText.of(value));
  }

  private void timestamp(FieldNames names, int index, @Nullable Instant value) {
    if (value != null) {
      out.field(names, index, ',');
      WriteTimestamp.write(out, value);
    }
  }

  private void string(FieldNames names, int index, @Nullable String value) {
    if (value != null) {
      out.field(names, index, ',');
      WriteString.write(out, value);
    }
  }

  private void bool(FieldNames names, int index, @Nullable Boolean value) {
    if (value != null) {
      out.field(names, index, ',');
      out.put(value.toString());
    }
  }
}
