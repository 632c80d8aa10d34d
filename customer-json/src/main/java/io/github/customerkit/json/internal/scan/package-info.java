/**
 * The fast path: reads valid, usual customers from bytes, and writes them. All other documents
 * leave it by {@code FastPathAbort}; the token reader reads them and reports their problems.
 *
 * <p>Start with {@code CustomerScanner}.
 */
@NullMarked
package io.github.customerkit.json.internal.scan;

import org.jspecify.annotations.NullMarked;
