/**
 * Rows of the list: page requests, the rows already fetched, checkpoints, and the interfaces that
 * receive rows and progress.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.row.Checkpoint}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.row;

import org.jspecify.annotations.NullMarked;
