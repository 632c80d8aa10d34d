/**
 * The bodies of requests to the API: a search of customers, updates of one profile and of many.
 *
 * <p>Start with {@link io.github.customerkit.json.request.CustomerProfileUpdate}.
 */
@NullMarked
package io.github.customerkit.json.request;

import org.jspecify.annotations.NullMarked;
