/**
 * {@code customers generate}: writes synthetic customers. Start at {@link
 * io.github.customerkit.examples.commandline.generate.GenerateCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.generate;

import org.jspecify.annotations.NullMarked;
