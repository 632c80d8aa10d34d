/**
 * HTTP: requests for pages and updates, the proxy, TLS, rate limit, retries and failure messages.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.http.PageClient}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.http;

import org.jspecify.annotations.NullMarked;
