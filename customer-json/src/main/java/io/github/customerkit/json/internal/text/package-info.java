/**
 * Text as bytes: strict UTF-8, surrogates, and the search for the end of a string.
 *
 * <p>Independent of customers. Start with {@code Utf8Text}.
 */
@NullMarked
package io.github.customerkit.json.internal.text;

import org.jspecify.annotations.NullMarked;
