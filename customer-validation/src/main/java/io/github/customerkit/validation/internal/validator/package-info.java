/**
 * Implements the constraints: the validators that Hibernate Validator instantiates, and the pure
 * functions behind them in {@link io.github.customerkit.validation.internal.validator.Predicates},
 * where to start.
 */
@NullMarked
package io.github.customerkit.validation.internal.validator;

import org.jspecify.annotations.NullMarked;
