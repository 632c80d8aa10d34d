/** The {@code customers} command line. */
@NullMarked
package io.github.customerkit.examples.commandline;

import org.jspecify.annotations.NullMarked;
