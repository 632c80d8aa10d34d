/**
 * The reference path: strict reading by Jackson's tokens, with every problem of a document, and
 * writing by Jackson's generator.
 *
 * <p>Start with {@code ParsedDocument}; {@code TokenReader} refuses duplicate names and whatever
 * else is wrong with the structure.
 */
@NullMarked
package io.github.customerkit.json.internal.token;

import org.jspecify.annotations.NullMarked;
