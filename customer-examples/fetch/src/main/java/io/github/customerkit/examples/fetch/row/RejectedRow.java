package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;

/**
 * A row of the list that is rejected.
 *
 * @param row its number among the different rows of the list, from 1
 * @param fingerprint what tells it from others, for {@code SeenRows.addRejected}; tells nothing of
 *     it
 * @param record the row as it was read; its place in it is that in its page
 */
public record RejectedRow(long row, long fingerprint, CustomerRecord record) {

  /**
   * What is wrong with it.
   *
   * @return the problems, without data
   */
  public List<Problem> problems() {
    return record.getProblems();
  }
}
