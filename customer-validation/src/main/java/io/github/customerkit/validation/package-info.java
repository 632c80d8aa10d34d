/**
 * Which customers are legal and plausible: {@link
 * io.github.customerkit.validation.CustomerValidator} says it of a customer, {@link
 * io.github.customerkit.validation.CustomerRules} teaches it to a validator that is there already.
 *
 * <p>Nothing here is null unless it says {@code @Nullable}, and no problem or exception contains a
 * value of a customer.
 */
@NullMarked
package io.github.customerkit.validation;

import org.jspecify.annotations.NullMarked;
