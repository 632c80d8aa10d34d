/**
 * {@code customers show}: prints customers for a person. Start at {@link
 * io.github.customerkit.examples.commandline.show.ShowCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.show;

import org.jspecify.annotations.NullMarked;
