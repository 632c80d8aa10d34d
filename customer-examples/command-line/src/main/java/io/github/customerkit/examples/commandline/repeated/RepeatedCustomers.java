package io.github.customerkit.examples.commandline.repeated;

import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds repeated customers in the records of a run: an ID that an earlier record had, or an
 * integration ID that an earlier record had with another ID. Rejected records are not looked at.
 *
 * <p>Memory is bounded: by a share of the heap's size, and by 1 GiB on whatever machine.
 */
public final class RepeatedCustomers {

  /** What a customer takes at most. */
  private static final int BYTES_PER_CUSTOMER = 36;

  /** Beside the heap there is as much memory, of which some is thrown away where tables grow. */
  private static final int PERCENT_OF_HEAP = 57;

  /** The default heap of a large machine is large, too: for thirty million customers. */
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

  /** Remembers as many customers as the machine has memory for. */
  public static RepeatedCustomers besideHeap(Language language) {
    return atMost(mostCustomers(Runtime.getRuntime().maxMemory()), language);
  }

  /**
   * Returns how many customers a good half of a heap would hold, in 1 GiB at most.
   *
   * @param heap the heap's greatest size in bytes
   */
  public static long mostCustomers(long heap) {
    return Math.min(heap / 100 * PERCENT_OF_HEAP, MAX_BYTES) / BYTES_PER_CUSTOMER;
  }

  /** Remembers at most so many customers. */
  public static RepeatedCustomers atMost(long customers, Language language) {
    return new RepeatedCustomers(language, CustomerIdentities.atMost(customers));
  }

  private static Problem warning(String field, String expected, String message) {
    return Problem.of(
        Problem.pointer(field), "repeated-customer", Severity.WARNING, expected, message);
  }

  /** Returns the problems of the next record of the run, with those that are found here. */
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

  /** Returns what is known of the customer; null if there is no memory any more. */
  private @Nullable CustomerIdentities add(Customer customer) {
    try {
      if (identities != null) {
        identities.add(customer.getId(), customer.getIntegrationId());
      }
    } catch (OutOfMemoryError e) {
      // The JVM may be limited to less memory beside the heap.
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

  /** Returns from which record of the run on not all are found; null if all are. */
  public @Nullable Long incompleteFrom() {
    return incompleteFrom;
  }
}
