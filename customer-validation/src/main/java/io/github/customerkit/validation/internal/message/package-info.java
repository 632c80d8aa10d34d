/**
 * Finds and interpolates messages in one language, without values and without an expression
 * language. Start at {@link
 * io.github.customerkit.validation.internal.message.LocalizedInterpolator}.
 */
@NullMarked
package io.github.customerkit.validation.internal.message;

import org.jspecify.annotations.NullMarked;
