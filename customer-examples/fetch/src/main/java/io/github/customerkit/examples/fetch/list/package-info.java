/**
 * The list to fetch: which application's, from which server, with which key.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.list.CustomerList}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.list;

import org.jspecify.annotations.NullMarked;
