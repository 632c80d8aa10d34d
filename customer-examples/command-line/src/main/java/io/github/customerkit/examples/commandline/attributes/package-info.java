/**
 * {@code customers attributes}: surveys the attributes that customers have. Start at {@link
 * io.github.customerkit.examples.commandline.attributes.AttributesCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.attributes;

import org.jspecify.annotations.NullMarked;
