/**
 * Splits an input into records: lines, elements of arrays and pages, documents.
 *
 * <p>Start with {@code InputSource}.
 */
@NullMarked
package io.github.customerkit.json.internal.split;

import org.jspecify.annotations.NullMarked;
