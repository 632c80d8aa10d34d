/**
 * How a command fails: its exit status, and failures of files in words. Start at {@link
 * io.github.customerkit.examples.commandline.failure.ExitStatus}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.failure;

import org.jspecify.annotations.NullMarked;
