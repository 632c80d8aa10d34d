/**
 * Detects the format of an input by its first bytes: lines, pages, other formats.
 *
 * <p>Start with {@code FormatDetector}.
 */
@NullMarked
package io.github.customerkit.json.internal.detect;

import org.jspecify.annotations.NullMarked;
