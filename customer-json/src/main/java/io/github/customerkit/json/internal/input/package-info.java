/**
 * The buffer of an input, the records found in it, and the search for the end of a value, even a
 * damaged one.
 *
 * <p>Start with {@code InputBuffer} and {@code RawRecord}. Independent of customers.
 */
@NullMarked
package io.github.customerkit.json.internal.input;

import org.jspecify.annotations.NullMarked;
