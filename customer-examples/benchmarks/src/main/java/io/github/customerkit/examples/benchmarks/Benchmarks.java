package io.github.customerkit.examples.benchmarks;

import io.github.customerkit.model.Customer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark and prints the table of the README.
 *
 * <p>All benchmarks run in one JVM in several rounds, and the best round of each counts, because
 * other load on the machine distorts separate short runs. Only the ratios are meaningful.
 */
public final class Benchmarks {

  /** Silenced, because Hibernate Validator logs its version. */
  private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

  private static final int ROUNDS = 12;

  private Benchmarks() {}

  /**
   * Runs the benchmarks for some minutes and prints the table; {@code --quick} runs one round.
   *
   * @param args empty, or {@code --quick}
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    HIBERNATE.setLevel(Level.OFF);
    List<Customer> customers = Documents.customers(Documents.COUNT);
    List<byte[]> documents = Documents.of(customers);
    requireAgreement(customers, documents);
    int rounds = List.of(args).contains("--quick") ? 1 : ROUNDS;
    Results results = new Results();
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round + " of " + rounds);
      results.add(new Runner(options(round == 1 ? 3 : 1)).run());
    }
    double bytes = documents.stream().mapToInt(document -> document.length).average().orElseThrow();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new ResultTable(results, HeapPerCustomer.measure(), Math.round(bytes)).print(out);
  }

  private static void requireAgreement(List<Customer> customers, List<byte[]> documents) {
    for (int i = 0; i < customers.size(); i++) {
      Agreement.require(customers.get(i), documents.get(i));
    }
    Agreement.requireKept(Documents.old(customers));
    Agreement.requireKept(Documents.future(customers));
    Agreement.requireKept(Documents.wide(customers));
    Agreement.requireSame(Documents.withNote(customers, Documents.PLAIN_NOTE));
    Agreement.requireSame(Documents.withNote(customers, Documents.ESCAPED_NOTE));
  }

  private static Options options(int warmups) {
    return new OptionsBuilder()
        .include(Benchmarks.class.getPackageName() + ".*")
        .forks(0)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .warmupIterations(warmups)
        .warmupTime(TimeValue.milliseconds(500))
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(500))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }
}
