package io.github.customerkit.examples.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Collects the best of several rounds for each benchmark. */
final class Results {

  /**
   * The cost of one operation.
   *
   * @param nanoseconds the time per customer
   * @param bytes the allocation per customer
   */
  record Cost(double nanoseconds, double bytes) {

    Cost best(Cost other) {
      return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }
  }

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<String, Cost> costs = new LinkedHashMap<>();

  void add(Collection<RunResult> round) {
    for (RunResult run : round) {
      Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
      double bytes = allocated == null ? Double.NaN : allocated.getScore();
      costs.merge(
          run.getPrimaryResult().getLabel(),
          new Cost(run.getPrimaryResult().getScore(), bytes),
          Cost::best);
    }
  }

  Cost of(String benchmark) {
    Cost cost = costs.get(benchmark);
    if (cost == null) {
      throw new IllegalStateException("not measured: " + benchmark);
    }
    return cost;
  }
}
