/**
 * Messages about wrong arguments. Start at {@link
 * io.github.customerkit.examples.commandline.usage.UsageError}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.usage;

import org.jspecify.annotations.NullMarked;
