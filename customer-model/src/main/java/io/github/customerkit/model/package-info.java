/**
 * The customers of Talon.One as immutable objects. Start with {@link
 * io.github.customerkit.model.Customer}; its fields are listed in {@link
 * io.github.customerkit.model.CustomerSchema}, and a {@link io.github.customerkit.model.Problem} is
 * one thing that is wrong with a customer.
 *
 * <p>Parameters and results are not null unless they are {@code @Nullable}; collections are never
 * null. No {@code toString()} shows personal data.
 */
@NullMarked
package io.github.customerkit.model;

import org.jspecify.annotations.NullMarked;
