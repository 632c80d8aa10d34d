/**
 * Opens the inputs of a command and reads them one after another, with a progress bar where a
 * person watches. Start at {@link io.github.customerkit.examples.commandline.input.Inputs}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.input;

import org.jspecify.annotations.NullMarked;
