/**
 * The page about customers: its sections, and how it becomes HTML. Start at {@link
 * io.github.customerkit.examples.commandline.page.CustomerPage}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.page;

import org.jspecify.annotations.NullMarked;
