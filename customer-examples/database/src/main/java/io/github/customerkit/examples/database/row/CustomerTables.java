package io.github.customerkit.examples.database.row;

import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.examples.fetch.row.RejectedRow;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables that customers and rejected records are stored in, by one connection.
 *
 * @param customers one row a customer
 * @param attributes one row an attribute
 * @param audiences one row an audience that a customer belongs to
 * @param loyalty one row a programme that a customer has joined
 * @param rejects one row a rejected record
 * @param seen one row a row that came in a fetch which is not finished
 */
public record CustomerTables(
    RowWriter customers,
    RowWriter attributes,
    RowWriter audiences,
    RowWriter loyalty,
    RowWriter rejects,
    RowWriter seen) {

  public void store(Collection<StoredCustomer> stored) throws SQLException {
    for (StoredCustomer one : stored) {
      add(one);
    }
    customers.store();
    attributes.store();
    audiences.store();
    loyalty.store();
  }

  private void add(StoredCustomer stored) throws SQLException {
    Customer customer = stored.customer();
    Long id = customer.getId();
    customers
        .integer(id)
        .text(customer.getIntegrationId())
        .time(customer.getCreated())
        .time(customer.getLastActivity())
        .integer(customer.getAccountId())
        .integer(customer.getClosedSessions())
        .money(customer.getTotalSales())
        .flag(customer.getSandbox())
        .text(customer.getAdvocateIntegrationId())
        .json(JsonText.ofMembers(customer.getAdditionalProperties()))
        .bytes(stored.state().digest())
        .integer(stored.state().lastSeenRun())
        .integer(stored.state().asOf())
        .integer(stored.state().replacedAsOf())
        .end();
    int position = 0;
    for (Map.Entry<String, @Nullable Object> attribute :
        customer.getAttributes().asMap().entrySet()) {
      AttributeRow.of(attribute.getValue()).store(attributes, id, position++, attribute.getKey());
    }
    addMemberships(id, customer);
  }

  private void addMemberships(Long id, Customer customer) throws SQLException {
    long position = 0;
    for (AudienceMembership membership : customer.getAudienceMemberships()) {
      audiences
          .integer(id)
          .integer(position++)
          .integer(membership.getId())
          .text(membership.getName())
          .json(JsonText.ofMembers(membership.getAdditionalProperties()))
          .end();
    }
    position = 0;
    for (LoyaltyMembership membership : customer.getLoyaltyMemberships()) {
      loyalty
          .integer(id)
          .integer(position++)
          .integer(membership.getLoyaltyProgramId())
          .time(membership.getJoined())
          .json(JsonText.ofMembers(membership.getAdditionalProperties()))
          .end();
    }
  }

  public void storeRejects(long importId, List<RejectedRecord> rejected) throws SQLException {
    for (RejectedRecord one : rejected) {
      rejects
          .integer(importId)
          .integer(one.number())
          .integer(one.line())
          .integer(one.byteOffset())
          .json(JsonText.of(one.record().getProblems()))
          .bytes(one.record().getRawBytes())
          .end();
    }
    rejects.store();
  }

  /** What a fetch that goes on must not take for new. */
  public void storeSeen(long importId, NewRows rows) throws SQLException {
    for (Customer customer : rows.accepted()) {
      seen.integer(importId).flag(true).integer(customer.getId()).end();
    }
    for (RejectedRow row : rows.rejected()) {
      seen.integer(importId).flag(false).integer(row.fingerprint()).end();
    }
    seen.store();
  }
}
