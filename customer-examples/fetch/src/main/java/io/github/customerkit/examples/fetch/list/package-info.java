/**
 * The list to fetch: its application and server.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.list.CustomerList}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.list;

import org.jspecify.annotations.NullMarked;
