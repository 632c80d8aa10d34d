package io.github.customerkit.examples.report.statistics;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the customers of each audience, up to a number of audiences. */
public final class AudienceSizes {

  /** The greatest number of audiences that are counted; memberships of others are counted only. */
  public static final int MAX_AUDIENCES = 10_000;

  private static final int MAX_NAME = 100;

  /** One audience. */
  public static final class Audience {
    private final long id;
    private final String name;
    private long customers;
    private long lastCustomer;

    private Audience(long id, String name) {
      this.id = id;
      this.name = name.substring(0, Math.min(name.length(), MAX_NAME));
    }

    /** Returns the audience's ID. */
    public long id() {
      return id;
    }

    /** Returns the start of the name that the first membership had. */
    public String name() {
      return name;
    }

    /** Returns the number of customers in the audience. */
    public long customers() {
      return customers;
    }
  }

  private final Map<Long, Audience> byId = new HashMap<>();
  private long seen;
  private long members;
  private long others;

  void add(Customer customer) {
    seen++;
    List<AudienceMembership> memberships = customer.getAudienceMemberships();
    members += memberships.isEmpty() ? 0 : 1;
    for (AudienceMembership membership : memberships) {
      Audience audience = byId.get(membership.getId());
      if (audience == null) {
        if (byId.size() == MAX_AUDIENCES) {
          others++;
          continue;
        }
        audience = new Audience(membership.getId(), membership.getName());
        byId.put(membership.getId(), audience);
      }
      // A customer can have the same membership twice.
      audience.customers += audience.lastCustomer == seen ? 0 : 1;
      audience.lastCustomer = seen;
    }
  }

  /** Returns the number of customers in at least one audience. */
  public long members() {
    return members;
  }

  /** Returns the number of audiences, without those beyond the greatest number. */
  public int size() {
    return byId.size();
  }

  /** Returns the number of memberships in audiences beyond the greatest number. */
  public long others() {
    return others;
  }

  /** Returns the largest audiences, equally large ones by ID. */
  public List<Audience> largest(int limit) {
    return byId.values().stream()
        .sorted(
            Comparator.comparingLong((Audience one) -> -one.customers)
                .thenComparingLong(one -> one.id))
        .limit(limit)
        .toList();
  }
}
