package io.github.customerkit.examples.fetch;

import io.github.customerkit.examples.fetch.row.Checkpoint;

/**
 * What fetching came to.
 *
 * @param end the last checkpoint: what there is in all, from runs before, too
 * @param requests how many requests this run made
 * @param retries how many of them tried again what had failed
 */
public record FetchResult(Checkpoint end, long requests, long retries) {}
