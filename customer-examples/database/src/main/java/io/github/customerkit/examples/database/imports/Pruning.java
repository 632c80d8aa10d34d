package io.github.customerkit.examples.database.imports;

/**
 * The order to delete, when a run ends, the customers that none of its inputs has. It is not
 * followed where an input was not read to its end, a record was rejected, or no customer came.
 *
 * @param leastRecords nor where an input has fewer records than these
 */
public record Pruning(long leastRecords) {}
