package io.github.customerkit.examples.fetch;

import io.github.customerkit.model.Problem;
import java.util.List;

/**
 * A row of the list that is no customer.
 *
 * @param row its number in the list, from 1
 * @param fingerprint what tells it from others, for {@link SeenRows#addRejected}; tells nothing of
 *     it
 * @param problems what is wrong with it, without data
 */
public record RejectedRow(long row, long fingerprint, List<Problem> problems) {}
