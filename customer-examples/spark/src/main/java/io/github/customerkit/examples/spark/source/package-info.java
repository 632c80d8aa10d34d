/**
 * The format {@code customers} of Spark: finds the files, splits them into parts, and reads these.
 *
 * <p>Start at {@link io.github.customerkit.examples.spark.source.CustomerSource}.
 */
@NullMarked
package io.github.customerkit.examples.spark.source;

import org.jspecify.annotations.NullMarked;
