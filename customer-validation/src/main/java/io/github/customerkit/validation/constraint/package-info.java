/**
 * Constraints for the data of a customer, which also go on your own classes, requests and records.
 * Start at {@link io.github.customerkit.validation.constraint.IntegrationId}, the one that most
 * requests need.
 *
 * <p>As those of Jakarta Validation, they accept null. No message contains a value.
 */
@NullMarked
package io.github.customerkit.validation.constraint;

import org.jspecify.annotations.NullMarked;
