/** Synthetic customers for tests, benchmarks and trials; no data of anybody. */
@NullMarked
package io.github.customerkit.examples.generator;

import org.jspecify.annotations.NullMarked;
