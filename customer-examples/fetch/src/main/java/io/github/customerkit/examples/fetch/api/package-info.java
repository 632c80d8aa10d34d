/**
 * The API to reach: the base URL, the keys, and the failure of a transfer.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.api.BaseUrl}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.api;

import org.jspecify.annotations.NullMarked;
