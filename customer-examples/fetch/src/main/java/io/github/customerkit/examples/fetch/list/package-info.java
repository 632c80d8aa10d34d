/**
 * The lists to fetch: of an application, the account, an audience, or a search.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.list.CustomerList}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.list;

import org.jspecify.annotations.NullMarked;
