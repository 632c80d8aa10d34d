package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.Customer;

/**
 * A customer to be stored.
 *
 * @param customer the customer
 * @param state what tells it from an earlier state of the same customer
 */
public record StoredCustomer(Customer customer, CustomerState state) {}
