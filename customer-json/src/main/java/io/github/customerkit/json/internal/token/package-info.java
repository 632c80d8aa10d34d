/**
 * The reference path: reads strictly, token by token, with every problem of a document, and writes
 * with Jackson's generator.
 *
 * <p>Start with {@code ParsedDocument}; {@code TokenReader} reports duplicate names and every other
 * problem of the structure.
 */
@NullMarked
package io.github.customerkit.json.internal.token;

import org.jspecify.annotations.NullMarked;
