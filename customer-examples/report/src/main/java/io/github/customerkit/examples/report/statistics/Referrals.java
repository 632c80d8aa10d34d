package io.github.customerkit.examples.report.statistics;

import io.github.customerkit.model.Customer;

/** Counts referred customers, and the customers who referred them. */
public final class Referrals {

  private static final int MAX_ADVOCATES = 20_000;

  private final BoundedCounts<ValueKey> advocates = new BoundedCounts<>(MAX_ADVOCATES);
  private long referred;

  void add(Customer customer) {
    customer
        .referredBy()
        // An empty text is the zero value of servers.
        .filter(advocate -> !advocate.isBlank())
        .ifPresent(
            advocate -> {
              referred++;
              advocates.add(ValueKey.of(advocate));
            });
  }

  /** Returns the number of customers who were referred. */
  public long referred() {
    return referred;
  }

  /** Returns the customers who referred others, with the number of customers that they referred. */
  public BoundedCounts<ValueKey> advocates() {
    return advocates;
  }

  /** Returns the distribution of referred customers per advocate; empty if exceeded. */
  public NumberDistribution perAdvocate() {
    NumberDistribution distribution = new NumberDistribution();
    advocates.commonest(MAX_ADVOCATES).forEach(one -> distribution.add(one.count()));
    return distribution;
  }
}
