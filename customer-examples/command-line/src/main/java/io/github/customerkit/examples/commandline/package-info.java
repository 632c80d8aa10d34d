/**
 * The {@code customers} command line: parses the arguments and runs one command, each of which has
 * a package of its own. Start at {@link io.github.customerkit.examples.commandline.Customers}.
 */
@NullMarked
package io.github.customerkit.examples.commandline;

import org.jspecify.annotations.NullMarked;
