package io.github.customerkit.examples.spark.source;

/**
 * How large partitions are.
 *
 * @param count the number of partitions wanted; 0 for as many as the size requires
 * @param most the size of a partition in bytes, at most
 * @param cores the number of partitions that are read at once
 */
record PartSize(int count, long most, int cores) {

  /** A smaller partition is not worth a task. */
  private static final long LEAST = 4L << 20;

  /** Returns the size of a partition of inputs of a total size. */
  long of(long total) {
    if (count > 0) {
      return Math.max(1, (total + count - 1) / count);
    }
    long forCores = (total + cores - 1) / cores;
    return Math.max(LEAST, Math.min(most, forCores));
  }
}
