/**
 * Text as bytes: strict UTF-8, surrogates, and the search for bytes that end a string.
 *
 * <p>Knows nothing of customers. Start with {@code Utf8Text}.
 */
@NullMarked
package io.github.customerkit.json.internal.text;

import org.jspecify.annotations.NullMarked;
