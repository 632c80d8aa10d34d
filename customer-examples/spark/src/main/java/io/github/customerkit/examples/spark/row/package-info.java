/**
 * Rows: the columns of customers and of records, and how their values are computed.
 *
 * <p>Start at {@link io.github.customerkit.examples.spark.row.CustomerCells}.
 */
@NullMarked
package io.github.customerkit.examples.spark.row;

import org.jspecify.annotations.NullMarked;
