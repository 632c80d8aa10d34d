/**
 * The fast path: reads customers from bytes and writes them to bytes, for documents that are valid
 * and not unusual. Judges nothing: whatever else leaves by {@code FastPathAbort} and is read by the
 * token reader.
 *
 * <p>Start with {@code CustomerScanner}.
 */
@NullMarked
package io.github.customerkit.json.internal.scan;

import org.jspecify.annotations.NullMarked;
