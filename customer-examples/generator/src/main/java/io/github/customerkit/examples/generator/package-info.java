/** Synthetic customers for tests, benchmarks and trials, without real data. */
@NullMarked
package io.github.customerkit.examples.generator;

import org.jspecify.annotations.NullMarked;
