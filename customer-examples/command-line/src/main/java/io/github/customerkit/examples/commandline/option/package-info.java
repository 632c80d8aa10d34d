/**
 * Options that several commands share, and the conversion of their values. Start at {@link
 * io.github.customerkit.examples.commandline.option.NumberOption}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.option;

import org.jspecify.annotations.NullMarked;
