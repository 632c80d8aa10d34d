/**
 * HTTP: requests for pages, the proxy, TLS, rate limit, retries and the words for failures.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.http.PageClient}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.http;

import org.jspecify.annotations.NullMarked;
