/**
 * Finds the name that a mistyped one was probably meant to be. Start with {@link
 * io.github.customerkit.model.internal.spelling.NearNames}.
 */
@NullMarked
package io.github.customerkit.model.internal.spelling;

import org.jspecify.annotations.NullMarked;
