package io.github.customerkit.examples.webservice.store;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports the service as down while its database cannot be used. */
@Component
class DatabaseHealth implements HealthIndicator {

  private static final long NO_CUSTOMER = 0;

  private final CustomerStore store;

  DatabaseHealth(CustomerStore store) {
    this.store = store;
  }

  @Override
  public Health health() {
    try {
      store.find(NO_CUSTOMER);
      return Health.up().build();
    } catch (DatabaseFailure e) {
      return Health.down().build();
    }
  }
}
