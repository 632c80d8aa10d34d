/**
 * {@code customers convert}: writes customers in another format. Start at {@link
 * io.github.customerkit.examples.commandline.convert.ConvertCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.convert;

import org.jspecify.annotations.NullMarked;
