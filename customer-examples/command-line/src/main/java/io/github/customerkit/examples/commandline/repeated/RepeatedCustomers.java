package io.github.customerkit.examples.commandline.repeated;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds repeated customers in the records of a run: an ID that an earlier record had, or an
 * integration ID that an earlier record had with another ID. Rejected records are ignored.
 *
 * <p>Memory is bounded by a share of the heap's size, and by 1 GiB on any machine.
 */
public final class RepeatedCustomers {

  /** The maximum bytes per customer. */
  private static final int BYTES_PER_CUSTOMER = 36;

  /** The limit outside the heap equals the heap's size; growing tables release some of it late. */
  private static final int PERCENT_OF_HEAP = 57;

  /** Bounds the memory where the default heap is large; enough for thirty million customers. */
  private static final long MAX_BYTES = 1L << 30;

  private @Nullable CustomerIdentities identities;
  private final Problem repeatedId;
  private final Problem repeatedIntegrationId;
  private long records;
  private @Nullable Long incompleteFrom;

  private RepeatedCustomers(Language language, CustomerIdentities identities) {
    this.identities = identities;
    repeatedId = warning("id", "distinct ids", language.repeatedId());
    repeatedIntegrationId =
        warning("integrationId", "one id for each integrationId", language.repeatedIntegrationId());
  }

  /** Returns a search for as many customers as the memory allows. */
  public static RepeatedCustomers besideHeap(Language language) {
    return atMost(mostCustomers(Runtime.getRuntime().maxMemory()), language);
  }

  /**
   * Returns the number of customers that fit into about half of a heap's size, at most 1 GiB.
   *
   * @param heap the heap's maximum size in bytes
   */
  public static long mostCustomers(long heap) {
    return Math.min(heap / 100 * PERCENT_OF_HEAP, MAX_BYTES) / BYTES_PER_CUSTOMER;
  }

  /** Returns a search for at most the given number of customers. */
  public static RepeatedCustomers atMost(long customers, Language language) {
    return new RepeatedCustomers(language, CustomerIdentities.atMost(customers));
  }

  private static Problem warning(String field, String expected, String message) {
    return Problem.of(
        Problem.pointer(field), "repeated-customer", Severity.WARNING, expected, message);
  }

  /** Returns the problems of the next record of the run, with those of repeats. */
  public List<Problem> problems(CustomerRecord next) {
    records++;
    Customer customer = next.getCustomer();
    if (customer == null) {
      return next.getProblems();
    }
    CustomerIdentities known = add(customer);
    if (known == null || known.isForgotten()) {
      endSearch();
    }
    return known != null && (known.isIdKnown() || known.isOfAnotherId())
        ? repeated(known, next.getProblems())
        : next.getProblems();
  }

  /** Searches for the customer; returns null if the memory is exhausted. */
  private @Nullable CustomerIdentities add(Customer customer) {
    try {
      if (identities != null) {
        identities.add(customer.getId(), customer.getIntegrationId());
      }
    } catch (OutOfMemoryError e) {
      // The JVM may be limited to less memory outside the heap.
      identities = null;
    }
    return identities;
  }

  private List<Problem> repeated(CustomerIdentities known, List<Problem> others) {
    List<Problem> problems = new ArrayList<>();
    if (known.isIdKnown()) {
      problems.add(repeatedId);
    }
    if (known.isOfAnotherId()) {
      problems.add(repeatedIntegrationId);
    }
    problems.addAll(others);
    return problems;
  }

  private void endSearch() {
    if (incompleteFrom == null) {
      incompleteFrom = records;
    }
  }

  /**
   * Returns the first record of the run from which repeats may be missed; null if there is none.
   */
  public @Nullable Long incompleteFrom() {
    return incompleteFrom;
  }
}
