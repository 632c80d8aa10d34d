package io.github.customerkit.examples.report.statistics;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import java.util.List;

/** The eras of the API by the field that each introduced, in the order of time. */
public enum Era {
  /** No field that a later era introduced. */
  SINCE_2019("", "2019-05"),
  /** Audiences. */
  SINCE_2020("audienceMemberships", "2020-10"),
  /** Referrals. */
  SINCE_2022("advocateIntegrationId", "2022"),
  /** The flag of a sandbox. */
  SINCE_2023("sandbox", "2023-04"),
  /** A field that the kit's schema does not have. */
  UNKNOWN("", "");

  private final String field;
  private final String begin;

  Era(String field, String begin) {
    this.field = field;
    this.begin = begin;
  }

  /** Returns the name of the field that introduced the era; empty if there is none. */
  public String field() {
    return field;
  }

  /** Returns the month or year in which the era began; empty if that is unknown. */
  public String begin() {
    return begin;
  }

  /** Returns the first era in which the API can have sent a customer, by the fields it has. */
  static Era of(Customer customer) {
    if (hasUnknownFields(customer)) {
      return UNKNOWN;
    }
    if (customer.getSandbox() != null) {
      return SINCE_2023;
    }
    if (customer.getAdvocateIntegrationId() != null) {
      return SINCE_2022;
    }
    return customer.getAudienceMemberships().isEmpty() ? SINCE_2019 : SINCE_2020;
  }

  private static boolean hasUnknownFields(Customer customer) {
    List<AudienceMembership> audiences = customer.getAudienceMemberships();
    return !customer.getAdditionalProperties().isEmpty()
        || audiences.stream().anyMatch(one -> !one.getAdditionalProperties().isEmpty())
        || customer.getLoyaltyMemberships().stream()
            .anyMatch(one -> !one.getAdditionalProperties().isEmpty());
  }
}
