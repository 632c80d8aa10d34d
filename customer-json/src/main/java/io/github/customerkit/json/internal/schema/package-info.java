/**
 * The API's objects as tables of fields, and how a value of each type is read and written by
 * tokens.
 *
 * <p>Start with {@code ObjectType}.
 */
@NullMarked
package io.github.customerkit.json.internal.schema;

import org.jspecify.annotations.NullMarked;
