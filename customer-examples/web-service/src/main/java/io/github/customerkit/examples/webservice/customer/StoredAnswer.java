package io.github.customerkit.examples.webservice.customer;

import io.github.customerkit.model.Problem;
import java.util.List;

/**
 * The answer to a customer that is stored.
 *
 * @param id the ID of the customer
 * @param outcome {@code inserted}, {@code updated}, or {@code unchanged} if the stored state has a
 *     later last activity or the same data
 * @param problems the warnings; none is an error
 */
record StoredAnswer(long id, String outcome, List<Problem> problems) {}
