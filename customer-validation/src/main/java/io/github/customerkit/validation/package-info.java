/**
 * Decides which customers are legal and plausible. Start at {@link
 * io.github.customerkit.validation.CustomerValidator}, which checks customers; {@link
 * io.github.customerkit.validation.CustomerRules} adds the same rules to a validator that a
 * framework has.
 *
 * <p>Nothing is null unless marked {@code @Nullable}, and no problem or exception contains a value
 * of a customer.
 */
@NullMarked
package io.github.customerkit.validation;

import org.jspecify.annotations.NullMarked;
