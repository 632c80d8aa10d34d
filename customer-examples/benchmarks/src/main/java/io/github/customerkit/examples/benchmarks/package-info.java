/** How fast the kit is, beside others on the same documents. */
@NullMarked
package io.github.customerkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
