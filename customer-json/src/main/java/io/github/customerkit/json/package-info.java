/**
 * Reads customers from JSON and writes them to JSON.
 *
 * <ul>
 *   <li>{@link io.github.customerkit.json.CustomerJson}: one customer from one document;
 *   <li>{@link io.github.customerkit.json.CustomerReader}: any number of customers, record by
 *       record;
 *   <li>{@link io.github.customerkit.json.CustomerJacksonModule}: customers in your own Jackson
 *       mapper.
 * </ul>
 *
 * <p>Start with {@code CustomerJson}. An invalid document is reported as {@link
 * io.github.customerkit.model.Problem}s. No message, exception or {@code toString()} shows personal
 * data.
 */
@NullMarked
package io.github.customerkit.json;

import org.jspecify.annotations.NullMarked;
