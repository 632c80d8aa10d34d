package io.github.customerkit.examples.webservice.store;

import io.github.customerkit.examples.database.CustomerDatabase;
import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.imports.StoreOutcome;
import io.github.customerkit.examples.webservice.settings.ServiceSettings;
import io.github.customerkit.model.Customer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The database, for any number of threads, one after the other.
 *
 * <p>After a failure the next use opens the database again, because the connection may be lost.
 */
@Component
public class CustomerStore implements StoredCustomers, AutoCloseable {

  /** Few, because a customer can be as large as a document may be. */
  private static final int PAGE = 100;

  private final ReentrantLock lock = new ReentrantLock();
  private final DatabaseAddress address;
  private @Nullable CustomerDatabase database;

  CustomerStore(ServiceSettings settings) {
    address = DatabaseAddress.of(settings.database(), System.getenv());
    database = CustomerDatabase.open(address);
  }

  /**
   * Stores a customer: the state with the later last activity wins, and for equal ones the last.
   *
   * @param customer the customer; not null
   * @param asOf the time of the state; not null
   * @return what changed
   * @throws DatabaseFailure if the database cannot be used
   */
  public StoreOutcome store(Customer customer, Instant asOf) {
    return use(opened -> opened.store(customer, asOf));
  }

  /**
   * Finds a customer.
   *
   * @param id the ID of the customer
   * @return the stored state; empty if there is none
   * @throws DatabaseFailure if the database cannot be used
   */
  public Optional<Customer> find(long id) {
    return use(opened -> opened.find(id));
  }

  /** Reads the customers in pages, between which other threads use the database. */
  @Override
  public void forEach(Consumer<Customer> action) {
    List<Customer> page = list(0);
    while (!page.isEmpty()) {
      page.forEach(action);
      page = list(page.get(page.size() - 1).getId());
    }
  }

  private List<Customer> list(long afterId) {
    return use(opened -> opened.list(afterId, PAGE));
  }

  private <T> T use(Function<CustomerDatabase, T> work) {
    lock.lock();
    try {
      CustomerDatabase opened = database == null ? CustomerDatabase.open(address) : database;
      database = opened;
      return work.apply(opened);
    } catch (RuntimeException e) {
      close();
      throw e;
    } finally {
      lock.unlock();
    }
  }

  /** Closes the database once no thread uses it. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (database != null) {
        database.close();
        database = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
