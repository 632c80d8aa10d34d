/**
 * The texts of a page, ready to be shown by its templates. Start at {@link
 * io.github.customerkit.examples.commandline.page.view.Page}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.page.view;

import org.jspecify.annotations.NullMarked;
