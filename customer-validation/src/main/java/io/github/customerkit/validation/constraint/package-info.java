/**
 * Constraints for the data of a customer, for the classes of this library and for your own requests
 * and records alike.
 *
 * <p>Like those of Jakarta Validation they take null as valid. No message contains a value.
 */
@NullMarked
package io.github.customerkit.validation.constraint;

import org.jspecify.annotations.NullMarked;
