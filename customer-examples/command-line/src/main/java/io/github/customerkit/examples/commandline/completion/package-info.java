/**
 * Completion of arguments in shells. Start at {@link
 * io.github.customerkit.examples.commandline.completion.CompletionCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.completion;

import org.jspecify.annotations.NullMarked;
