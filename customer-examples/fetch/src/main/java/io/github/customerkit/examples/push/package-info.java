/**
 * Sends updates of profiles to the Integration API: checked before anything is sent, rate-limited,
 * retried after failures, and resumed from a journal after an interruption.
 *
 * <p>Start at {@link io.github.customerkit.examples.push.Push}.
 */
@NullMarked
package io.github.customerkit.examples.push;

import org.jspecify.annotations.NullMarked;
