package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;

/**
 * A row of the list that is rejected.
 *
 * @param row its number among the distinct rows of the list, from 1
 * @param fingerprint identifies the row, for {@code SeenRows.addRejected}; reveals no data
 * @param record the row as read; its position is the position in its page
 */
public record RejectedRow(long row, long fingerprint, CustomerRecord record) {

  /**
   * Returns the problems of the row.
   *
   * @return the problems, without data
   */
  public List<Problem> problems() {
    return record.getProblems();
  }
}
