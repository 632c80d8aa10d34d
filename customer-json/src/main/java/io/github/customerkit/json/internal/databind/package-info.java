/**
 * Serializers and deserializers of the kit's types for the user's own mapper.
 *
 * <p>Start with {@code CodecDeserializer}; {@code CustomerJacksonModule} registers it.
 */
@NullMarked
package io.github.customerkit.json.internal.databind;

import org.jspecify.annotations.NullMarked;
