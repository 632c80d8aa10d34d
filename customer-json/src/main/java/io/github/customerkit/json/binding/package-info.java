/**
 * Binds attributes to instances of your own class, and back.
 *
 * <p>Start with {@link io.github.customerkit.json.binding.AttributesBinding}.
 */
@NullMarked
package io.github.customerkit.json.binding;

import org.jspecify.annotations.NullMarked;
