package io.github.customerkit.examples.report.statistics;

import io.github.customerkit.model.Customer;
import java.time.Instant;

/** Statistics of the customers that are added one by one, in bounded memory for any number. */
public final class CustomerStatistics {

  private final NumberDistribution sales = new NumberDistribution();
  private final NumberDistribution sessions = new NumberDistribution();
  private final MonthCounts created = new MonthCounts();
  private final MonthCounts active = new MonthCounts();
  private final Recency recency;
  private final Referrals referrals = new Referrals();
  private final AudienceSizes audiences = new AudienceSizes();
  private final AttributeStatistics attributes = new AttributeStatistics();
  private final FieldCounts fields = new FieldCounts();
  private long customers;
  private long live;
  private long sandbox;

  /**
   * Creates statistics of no customers.
   *
   * @param asOf the time at which ages are measured; not null
   */
  public CustomerStatistics(Instant asOf) {
    recency = new Recency(asOf);
  }

  /** Adds a customer. */
  public void add(Customer customer) {
    customers++;
    sales.add(customer.getTotalSales());
    sessions.add(customer.getClosedSessions());
    created.add(customer.getCreated());
    active.add(customer.getLastActivity());
    recency.add(customer.getLastActivity());
    Boolean isSandbox = customer.getSandbox();
    live += Boolean.FALSE.equals(isSandbox) ? 1 : 0;
    sandbox += Boolean.TRUE.equals(isSandbox) ? 1 : 0;
    referrals.add(customer);
    audiences.add(customer);
    customer.getAttributes().asMap().forEach(attributes::add);
    fields.add(customer);
  }

  /** Returns the number of customers. */
  public long customers() {
    return customers;
  }

  /** Returns the total sales of customers. */
  public NumberDistribution sales() {
    return sales;
  }

  /** Returns the closed sessions of customers. */
  public NumberDistribution sessions() {
    return sessions;
  }

  /** Returns the months in which customers were created. */
  public MonthCounts created() {
    return created;
  }

  /** Returns the months of the customers' last activities. */
  public MonthCounts active() {
    return active;
  }

  /** Returns the ages of the customers' last activities. */
  public Recency recency() {
    return recency;
  }

  /** Returns the number of customers of a live Application. */
  public long live() {
    return live;
  }

  /** Returns the number of customers of a sandbox. */
  public long sandbox() {
    return sandbox;
  }

  /** Returns the referrals. */
  public Referrals referrals() {
    return referrals;
  }

  /** Returns the audiences. */
  public AudienceSizes audiences() {
    return audiences;
  }

  /** Returns the attributes. */
  public AttributeStatistics attributes() {
    return attributes;
  }

  /** Returns the fields and eras. */
  public FieldCounts fields() {
    return fields;
  }
}
