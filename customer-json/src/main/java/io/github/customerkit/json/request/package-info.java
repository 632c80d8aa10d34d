/**
 * The bodies of requests to the API: customer searches, and updates of one or many profiles.
 *
 * <p>Start with {@link io.github.customerkit.json.request.CustomerProfileUpdate}.
 */
@NullMarked
package io.github.customerkit.json.request;

import org.jspecify.annotations.NullMarked;
