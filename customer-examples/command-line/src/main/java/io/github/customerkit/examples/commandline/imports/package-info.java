/**
 * {@code customers import}: imports customers into a database. Start at {@link
 * io.github.customerkit.examples.commandline.imports.ImportCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.imports;

import org.jspecify.annotations.NullMarked;
