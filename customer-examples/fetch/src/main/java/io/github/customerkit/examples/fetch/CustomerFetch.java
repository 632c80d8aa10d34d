package io.github.customerkit.examples.fetch;

import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.HttpProxy;
import io.github.customerkit.examples.fetch.http.PageClient;
import io.github.customerkit.examples.fetch.http.PageSource;
import io.github.customerkit.examples.fetch.http.RequestPace;
import io.github.customerkit.examples.fetch.http.Time;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.examples.fetch.row.PageEnd;
import io.github.customerkit.examples.fetch.row.PageRequest;
import io.github.customerkit.examples.fetch.row.PageResponse;
import io.github.customerkit.examples.fetch.row.SeenRows;
import io.github.customerkit.json.CustomerReader;

/**
 * Fetches a list of customers into a sink, to its end, even if the server reports a wrong total.
 */
public final class CustomerFetch {

  private final CustomerList list;
  private final PageSource pages;

  /**
   * Creates a fetch from the Management API, without sending a request.
   *
   * @param list the list to fetch; not null
   * @param key the API key, sent to the list's server only; not null
   * @param proxy the proxy to connect through; not null
   * @param pace the request rate and the time-out; not null
   * @param time the clock to wait by; not null
   * @param reader reads the pages; rows that fail its check are rejected; not null
   */
  public CustomerFetch(
      CustomerList list,
      ApiKey key,
      HttpProxy proxy,
      RequestPace pace,
      Time time,
      CustomerReader reader) {
    this(list, PageClient.of(list, key, proxy, pace, time, reader));
  }

  /**
   * Creates a fetch from pages of any source.
   *
   * @param list the list to fetch; not null
   * @param pages the source of the list's pages; not null
   */
  public CustomerFetch(CustomerList list, PageSource pages) {
    this.list = list;
    this.pages = pages;
  }

  /**
   * Fetches the rows that the sink does not have yet.
   *
   * @param sink stores the customers; not null
   * @param listener receives progress, rejected rows and waits; not null
   * @return the last checkpoint and the number of requests
   * @throws TransferFailure if the fetch fails; the sink keeps what it has stored
   */
  public FetchResult run(CustomerSink sink, FetchListener listener) {
    SeenRows seen = new SeenRows();
    Checkpoint checkpoint = sink.begin(seen);
    listener.reached(checkpoint);
    int overlap = PageRequest.overlap(list.pageSize());
    while (!checkpoint.isEnd()) {
      PageRequest request = PageRequest.behind(checkpoint.skip(), overlap, list.pageSize());
      PageResponse response = pages.page(request, listener);
      int known = seen.known(response, request);
      if (checkpoint.isMovedBackBy(request, known)) {
        checkpoint = checkpoint.movedBack(request);
        continue;
      }
      NewRows newRows = seen.newOf(response, checkpoint.fetched() + checkpoint.rejected());
      PageEnd end = PageEnd.of(request, response, list.hasTotal());
      Checkpoint next = checkpoint.after(request, response, newRows, known, end);
      overlap = overlapAfter(response, overlap);
      sink.store(newRows, next);
      newRows.rejected().forEach(listener::rejected);
      listener.reached(next);
      checkpoint = next;
    }
    sink.complete();
    return new FetchResult(checkpoint, pages.requests(), pages.retries());
  }

  /** Returns the overlap of the next page: a server may send fewer rows than requested. */
  private static int overlapAfter(PageResponse response, int overlap) {
    int rows = response.page().getData().size();
    return rows == 0 ? overlap : PageRequest.overlap(rows);
  }
}
