/**
 * The languages of what a person reads, and their texts. Start at {@link
 * io.github.customerkit.examples.commandline.language.Message}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.language;

import org.jspecify.annotations.NullMarked;
