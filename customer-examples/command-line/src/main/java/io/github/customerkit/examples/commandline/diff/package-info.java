/**
 * {@code customers diff}: compares two states of an account's customers. Start at {@link
 * io.github.customerkit.examples.commandline.diff.DiffCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.diff;

import org.jspecify.annotations.NullMarked;
