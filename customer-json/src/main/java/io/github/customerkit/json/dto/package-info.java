/**
 * DTOs of the API's customers: records in which every component can be null, because the document
 * may lack any field.
 *
 * <p>They use only the annotations of {@code com.fasterxml.jackson.annotation}, so that databind of
 * Jackson 2 (2.18 or later, with jsr310) and of Jackson 3 both bind them, with the API's names and
 * the offsets of times, whatever the mapper's naming strategy and time zone. The mapper decides how
 * strictly; {@link io.github.customerkit.json.CustomerJson} reads strictly. Your own mapper rounds
 * decimals in attributes to doubles unless it enables {@code
 * DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS}.
 *
 * <p>A mapper that omits null content omits it in nested values, too.
 *
 * <p>Create them with their builders, because new fields extend the constructors.
 */
@NullMarked
package io.github.customerkit.json.dto;

import org.jspecify.annotations.NullMarked;
