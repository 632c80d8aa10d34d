package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.VALIDATOR;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import io.github.customerkit.validation.internal.check.FastCheck;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FastCheckTest {

  private static final int CUSTOMERS = TestRounds.of(1_000_000);

  private final FastCheck fastCheck = new FastCheck(CLOCK, Duration.ofMinutes(5));

  @Test
  void agreesWithHibernateValidatorOnRandomCustomers() {
    long seed = TestSeed.next();
    RandomCustomers customers = OddCustomers.of(seed);
    int well = 0;
    Set<String> codes = new TreeSet<>();
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customers.next();
      List<Problem> problems = CustomerValidator.problems(VALIDATOR.validator().validate(customer));
      assertThat(fastCheck.isValid(customer))
          .as("seed %d, customer %d, problems %s", seed, i, problems)
          .isEqualTo(problems.isEmpty());
      well += problems.isEmpty() ? 1 : 0;
      problems.forEach(problem -> codes.add(problem.getCode()));
    }
    assertThat(well).as("seed %d", seed).isBetween(CUSTOMERS / 4, CUSTOMERS * 3 / 4);
    assertThat(codes)
        .as("seed %d", seed)
        .containsExactly(
            "activity-before-creation",
            "blank",
            "duplicate-membership",
            "in-future",
            "negative",
            "not-positive",
            "out-of-range",
            "self-referral",
            "too-long");
  }

  @Test
  void allocatesNothingForAValidCustomer() throws ReflectiveOperationException {
    Customer customer = valid().build();
    assertThat(VALIDATOR.check(customer)).isEmpty();
    int rounds = 20_000;
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 3; attempt++) {
      long before = allocatedBytes();
      for (int i = 0; i < rounds; i++) {
        VALIDATOR.check(customer);
      }
      least = Math.min(least, allocatedBytes() - before);
    }
    // The measurement itself takes some bytes; one object a round would be 16 bytes a round.
    assertThat(least).isLessThan(rounds);
  }

  /** By reflection, because this module has no use for java.management. */
  private static long allocatedBytes() throws ReflectiveOperationException {
    Object threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    Method bytes =
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getThreadAllocatedBytes", long.class);
    return (long) bytes.invoke(threads, Thread.currentThread().getId());
  }

  @Test
  void hugeListsTakeNoQuadraticTime() {
    takesNoQuadraticTime(LongStream.rangeClosed(1, 300_000).map(i -> 300_001 - i));
  }

  @Test
  void idsOfOneHashTakeNoQuadraticTime() {
    takesNoQuadraticTime(LongStream.rangeClosed(1, 100_000).map(i -> i << 32 | i));
  }

  private void takesNoQuadraticTime(LongStream ids) {
    List<AudienceMembership> audiences = ids.mapToObj(id -> audience(id, "name")).toList();
    Customer customer = valid().audienceMemberships(audiences).build();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(fastCheck.isValid(customer)).isTrue());
  }
}
