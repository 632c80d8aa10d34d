/**
 * The standard streams, colours and signals of a command. Start at {@link
 * io.github.customerkit.examples.commandline.terminal.Terminal}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.terminal;

import org.jspecify.annotations.NullMarked;
