/**
 * Fetches all customers of an application from the Management API: page by page, rate-limited,
 * retried after failures and resumed after an interruption.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.CustomerFetch}.
 */
@NullMarked
package io.github.customerkit.examples.fetch;

import org.jspecify.annotations.NullMarked;
