/**
 * Temporary storage for more data than memory holds, deleted when a command ends. Start at {@link
 * io.github.customerkit.examples.commandline.scratch.ScratchStore}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.scratch;

import org.jspecify.annotations.NullMarked;
