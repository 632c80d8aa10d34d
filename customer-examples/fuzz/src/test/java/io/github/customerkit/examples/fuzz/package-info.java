/**
 * Fuzz targets: each reads any bytes in one way and compares the result with an independent reading
 * of the same bytes. Start at {@link io.github.customerkit.examples.fuzz.FuzzTargets}.
 */
@NullMarked
package io.github.customerkit.examples.fuzz;

import org.jspecify.annotations.NullMarked;
