/**
 * Exports of customers to checked Parquet, with Spark.
 *
 * <p>Start at {@link io.github.customerkit.examples.spark.CustomersToParquet}.
 */
@NullMarked
package io.github.customerkit.examples.spark;

import org.jspecify.annotations.NullMarked;
