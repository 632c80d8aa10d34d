/**
 * The view with chosen attributes as columns. Start at {@link
 * io.github.customerkit.examples.database.wide.WideView}.
 */
@NullMarked
package io.github.customerkit.examples.database.wide;

import org.jspecify.annotations.NullMarked;
