/**
 * The API's customers as they are on the wire: records in which everything can be null, because
 * anything can be missing there.
 *
 * <p>They carry the annotations of {@code com.fasterxml.jackson.annotation} only, so databind of
 * Jackson 2 (2.18 or later, with jsr310) and of Jackson 3 both bind them, with the API's names and
 * the offsets of times, whatever a mapper's naming strategy and time zone. How strictly is up to
 * that mapper; {@link io.github.customerkit.json.CustomerJson} reads strictly. A mapper of your own
 * rounds decimals in attributes to doubles unless its {@code
 * DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS} is enabled.
 *
 * <p>A mapper that leaves out null content leaves it out within nested values, too.
 *
 * <p>Make them with their builders: new fields will be added to their constructors.
 */
@NullMarked
package io.github.customerkit.json.dto;

import org.jspecify.annotations.NullMarked;
