package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.examples.fetch.api.TransferFailure;

/**
 * Stores fetched customers. Rows and their checkpoint are stored together: after a crash at any
 * moment, the sink holds a checkpoint and exactly the customers before it.
 *
 * <p>One thread uses a sink. An exception from its methods ends the fetch; stored rows stay.
 */
public interface CustomerSink {

  /**
   * Starts a fetch, or resumes where an earlier run stopped.
   *
   * @param seen receives each customer and each rejected row that is stored; not null
   * @return the checkpoint to start from; {@link Checkpoint#BEGIN} if nothing is stored
   * @throws TransferFailure if the stored rows belong to another list, or another run uses them
   */
  Checkpoint begin(SeenRows seen);

  /**
   * Stores the rows of a page together with the checkpoint after it: both or neither.
   *
   * @param rows the new, repeated and rejected rows of the page, possibly none; not null
   * @param next the checkpoint after the page; not null
   */
  void store(NewRows rows, Checkpoint next);

  /** Completes the fetch after the last page and checkpoint are stored. */
  void complete();
}
