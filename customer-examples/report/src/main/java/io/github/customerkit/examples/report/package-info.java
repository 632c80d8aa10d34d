/**
 * The page about customers: its sections, and how it becomes HTML. Start at {@link
 * io.github.customerkit.examples.report.CustomerPage}.
 */
@NullMarked
package io.github.customerkit.examples.report;

import org.jspecify.annotations.NullMarked;
