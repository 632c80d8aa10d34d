/**
 * The kit's types in a mapper of the user's.
 *
 * <p>Start with {@code WireDeserializer}; {@code CustomerJacksonModule} registers it.
 */
@NullMarked
package io.github.customerkit.json.internal.databind;

import org.jspecify.annotations.NullMarked;
