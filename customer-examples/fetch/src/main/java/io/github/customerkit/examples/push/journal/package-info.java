/**
 * The record of the requests that the server has answered.
 *
 * <p>Start at {@link io.github.customerkit.examples.push.journal.Journal}.
 */
@NullMarked
package io.github.customerkit.examples.push.journal;

import org.jspecify.annotations.NullMarked;
