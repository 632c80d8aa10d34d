/**
 * The {@code customers} command line: parses the arguments and runs one command, each in its own
 * package. Start at {@link io.github.customerkit.examples.commandline.Customers}.
 */
@NullMarked
package io.github.customerkit.examples.commandline;

import org.jspecify.annotations.NullMarked;
