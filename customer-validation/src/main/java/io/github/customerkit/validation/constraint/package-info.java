/**
 * Constraints for the data of a customer, also for your own classes, requests and records. Start at
 * {@link io.github.customerkit.validation.constraint.IntegrationId}, the one that most requests
 * need.
 *
 * <p>Like the constraints of Jakarta Validation, they accept null. No message contains a value.
 */
@NullMarked
package io.github.customerkit.validation.constraint;

import org.jspecify.annotations.NullMarked;
