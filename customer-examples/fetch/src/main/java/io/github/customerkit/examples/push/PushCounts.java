package io.github.customerkit.examples.push;

/**
 * How far an input is sent. Counts updates, which are the lines of the input.
 *
 * @param updates all updates of the input
 * @param sentBefore the updates that earlier runs sent
 * @param sent the updates that this run sent
 * @param refused the updates that the server refused, in this run or before
 * @param requests the requests that this run sent, including retries
 * @param retries how many of them were retries
 */
public record PushCounts(
    long updates, long sentBefore, long sent, long refused, long requests, long retries) {

  /** Returns the number of updates that the server has not answered. */
  public long left() {
    return updates - sentBefore - sent - refused;
  }
}
