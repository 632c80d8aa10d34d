/**
 * Writes files of customers and requests, and refuses to overwrite an input. Start at {@link
 * io.github.customerkit.examples.commandline.output.DocumentFile}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.output;

import org.jspecify.annotations.NullMarked;
