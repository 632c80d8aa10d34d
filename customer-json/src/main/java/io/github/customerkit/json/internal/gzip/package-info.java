/**
 * Gzip: every member, up to the end of the input, within a bounded ratio.
 *
 * <p>Start with {@code Gzip}.
 */
@NullMarked
package io.github.customerkit.json.internal.gzip;

import org.jspecify.annotations.NullMarked;
