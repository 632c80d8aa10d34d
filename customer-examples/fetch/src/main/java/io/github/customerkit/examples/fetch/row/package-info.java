/**
 * Rows of the list: which page to ask for, which rows came already, how far the list is read, and
 * the interfaces that receive rows and progress.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.row.Checkpoint}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.row;

import org.jspecify.annotations.NullMarked;
