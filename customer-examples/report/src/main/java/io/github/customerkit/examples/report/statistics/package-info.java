/**
 * Statistics of customers in bounded memory, with exact counts and sums. Start at {@link
 * io.github.customerkit.examples.report.statistics.CustomerStatistics}.
 */
@NullMarked
package io.github.customerkit.examples.report.statistics;

import org.jspecify.annotations.NullMarked;
