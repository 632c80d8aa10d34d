package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.Customer;

/**
 * A customer to store.
 *
 * @param customer the customer
 * @param state its state, to compare with the stored one
 */
public record StoredCustomer(Customer customer, CustomerState state) {}
