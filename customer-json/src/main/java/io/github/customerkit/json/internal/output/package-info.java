/**
 * Writes documents to streams and files; a file replaces the old one only when it is complete.
 *
 * <p>Start with {@code DocumentStream}.
 */
@NullMarked
package io.github.customerkit.json.internal.output;

import org.jspecify.annotations.NullMarked;
