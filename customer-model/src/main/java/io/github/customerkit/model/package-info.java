/**
 * The customer of Talon.One, immutable: {@link io.github.customerkit.model.Customer} and what it
 * consists of, and {@link io.github.customerkit.model.Problem}, what can be wrong with one.
 *
 * <p>Nothing here is null unless it says {@code @Nullable}; collections are never null. No {@code
 * toString()} shows personal data.
 */
@NullMarked
package io.github.customerkit.model;

import org.jspecify.annotations.NullMarked;
