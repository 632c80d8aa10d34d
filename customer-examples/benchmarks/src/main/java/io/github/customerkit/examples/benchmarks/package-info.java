/** Benchmarks of the kit and of other libraries on the same documents. */
@NullMarked
package io.github.customerkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
