/**
 * Checks customers: {@link io.github.customerkit.validation.internal.check.FastCheck} decides
 * whether one is valid, and only for the others {@link
 * io.github.customerkit.validation.internal.check.LazyFullCheck} starts Hibernate Validator.
 */
@NullMarked
package io.github.customerkit.validation.internal.check;

import org.jspecify.annotations.NullMarked;
