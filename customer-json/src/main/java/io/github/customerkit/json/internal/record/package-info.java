/**
 * Reads and writes records, one or many, in one thread or several.
 *
 * <p>Start with {@code RecordReader}.
 */
@NullMarked
package io.github.customerkit.json.internal.record;

import org.jspecify.annotations.NullMarked;
