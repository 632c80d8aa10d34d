/**
 * Reads and writes the API's objects token by token: a codec for each type, derived from the tables
 * of fields.
 *
 * <p>Start with {@code ObjectCodec}.
 */
@NullMarked
package io.github.customerkit.json.internal.schema;

import org.jspecify.annotations.NullMarked;
