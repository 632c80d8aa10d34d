/**
 * Jobs: what is read and written, and what is counted.
 *
 * <p>Start at {@link io.github.customerkit.examples.spark.job.ExportJob}.
 */
@NullMarked
package io.github.customerkit.examples.spark.job;

import org.jspecify.annotations.NullMarked;
