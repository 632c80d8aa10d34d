/**
 * The buffer over an input and the records found in it; where a value ends, even if it is broken.
 *
 * <p>Start with {@code InputBuffer} and {@code RawRecord}. Knows nothing of customers.
 */
@NullMarked
package io.github.customerkit.json.internal.input;

import org.jspecify.annotations.NullMarked;
