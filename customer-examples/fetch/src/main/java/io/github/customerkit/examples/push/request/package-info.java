/**
 * The requests that an input describes, line by line: parsed, checked and joined.
 *
 * <p>Start at {@link io.github.customerkit.examples.push.request.UpdateReader}.
 */
@NullMarked
package io.github.customerkit.examples.push.request;

import org.jspecify.annotations.NullMarked;
