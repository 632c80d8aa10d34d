package io.github.customerkit.examples.webservice.customer;

import io.github.customerkit.model.Customer;
import java.time.Instant;

/**
 * A customer to store.
 *
 * @param customer the customer
 * @param receivedAt when the request arrived, the time of this state
 */
record CustomerSubmission(Customer customer, Instant receivedAt) {}
