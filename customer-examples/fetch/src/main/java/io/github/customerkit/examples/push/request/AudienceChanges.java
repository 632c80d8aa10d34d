package io.github.customerkit.examples.push.request;

import java.util.List;

/**
 * The changes of one profile's audiences.
 *
 * @param adds the IDs of audiences to join
 * @param deletes the IDs of audiences to leave
 */
record AudienceChanges(List<Long> adds, List<Long> deletes) {

  int size() {
    return adds.size() + deletes.size();
  }

  /** Returns whether a bulk request can make the changes, in any order. */
  boolean isBulk() {
    return size() > 0
        && size() <= AudienceBatch.MAX_CHANGES
        && adds.stream().noneMatch(deletes::contains);
  }
}
