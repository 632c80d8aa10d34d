package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.internal.input.ReadElement;
import io.github.customerkit.model.Customer;

/** A customer read in place. */
record FastCustomer(Customer customer, int length, boolean isOneLine) implements ReadElement {}
