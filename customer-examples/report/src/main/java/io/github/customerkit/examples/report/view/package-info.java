/**
 * The texts of a page, ready to be shown by its templates. Start at {@link
 * io.github.customerkit.examples.report.view.Page}.
 */
@NullMarked
package io.github.customerkit.examples.report.view;

import org.jspecify.annotations.NullMarked;
