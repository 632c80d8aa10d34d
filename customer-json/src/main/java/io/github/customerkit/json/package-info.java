/**
 * Reads customers from JSON and writes them to JSON.
 *
 * <ul>
 *   <li>{@link io.github.customerkit.json.CustomerJson}: one document, one customer;
 *   <li>{@link io.github.customerkit.json.CustomerReader}: any number of them, record by record;
 *   <li>{@link io.github.customerkit.json.CustomerJacksonModule}: in a Jackson mapper of your own.
 * </ul>
 *
 * <p>What is wrong with a document is told as {@link io.github.customerkit.model.Problem}s. No
 * message, exception or {@code toString()} shows personal data.
 */
@NullMarked
package io.github.customerkit.json;

import org.jspecify.annotations.NullMarked;
