package io.github.customerkit.examples.fetch;

import io.github.customerkit.examples.fetch.row.Checkpoint;

/**
 * The result of a fetch.
 *
 * @param end the last checkpoint, which includes earlier runs
 * @param requests the number of requests that this run sent
 * @param retries how many of them were retries
 */
public record FetchResult(Checkpoint end, long requests, long retries) {}
