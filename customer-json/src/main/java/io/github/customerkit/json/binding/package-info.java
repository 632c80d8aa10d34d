/**
 * Attributes as instances of a class of your own, and back.
 *
 * <p>Start with {@link io.github.customerkit.json.binding.AttributesBinding}.
 */
@NullMarked
package io.github.customerkit.json.binding;

import org.jspecify.annotations.NullMarked;
