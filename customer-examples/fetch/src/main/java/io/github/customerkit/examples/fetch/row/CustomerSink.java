package io.github.customerkit.examples.fetch.row;

/**
 * Where fetched customers are stored. What is stored and the checkpoint to it are kept together:
 * after a crash at any moment, a sink is at a checkpoint with exactly the customers before it.
 *
 * <p>Used by one thread. What its methods throw ends the fetching; what was stored stays.
 */
public interface CustomerSink {

  /**
   * Takes up where a run before has stopped.
   *
   * @param seen is told each customer and each rejected row that is stored; not null
   * @return the checkpoint to begin with, {@link Checkpoint#BEGIN} if nothing is stored
   * @throws FetchFailure if what is stored is of another list, or in use
   */
  Checkpoint begin(SeenRows seen);

  /**
   * Stores what a page had, and with it the checkpoint behind the page: both or none.
   *
   * @param rows the page's new customers, perhaps none, those that came again, and what is none;
   *     not null
   * @param next where to go on; not null
   */
  void store(NewRows rows, Checkpoint next);

  /** All is stored, the last checkpoint too: puts it where it is to be. */
  void complete();
}
