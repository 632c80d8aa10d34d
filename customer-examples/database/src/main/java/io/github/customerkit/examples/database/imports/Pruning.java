package io.github.customerkit.examples.database.imports;

/**
 * Requests that a finished run deletes the customers that none of its inputs has. Nothing is
 * deleted if an input was not read to its end, a record was rejected, or no input has a customer.
 *
 * @param leastRecords the minimum number of records of each input; nothing is deleted if one has
 *     fewer
 */
public record Pruning(long leastRecords) {}
