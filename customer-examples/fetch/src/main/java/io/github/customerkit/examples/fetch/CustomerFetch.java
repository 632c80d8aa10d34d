package io.github.customerkit.examples.fetch;

import io.github.customerkit.examples.fetch.http.FetchPace;
import io.github.customerkit.examples.fetch.http.HttpProxy;
import io.github.customerkit.examples.fetch.http.PageClient;
import io.github.customerkit.examples.fetch.http.PageSource;
import io.github.customerkit.examples.fetch.http.Time;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.list.ManagementKey;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.examples.fetch.row.FetchFailure;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.examples.fetch.row.PageRequest;
import io.github.customerkit.examples.fetch.row.PageResponse;
import io.github.customerkit.examples.fetch.row.SeenRows;
import io.github.customerkit.json.CustomerReader;

/** Fetches a list of customers to its end, whatever the server claims of it, into a sink. */
public final class CustomerFetch {

  private final CustomerList list;
  private final PageSource pages;

  /**
   * Sends nothing yet.
   *
   * @param list what to fetch; not null
   * @param key goes to the list's server, and nowhere else; not null
   * @param proxy what to reach the server through; not null
   * @param pace how fast; not null
   * @param time what to wait by; not null
   * @param reader reads the pages; what its check finds illegal is rejected; not null
   */
  public CustomerFetch(
      CustomerList list,
      ManagementKey key,
      HttpProxy proxy,
      FetchPace pace,
      Time time,
      CustomerReader reader) {
    this(list, PageClient.of(list, key, proxy, pace, time, reader));
  }

  /**
   * Creates a fetch from pages of any source.
   *
   * @param list what to fetch; not null
   * @param pages gives the pages of the list; not null
   */
  public CustomerFetch(CustomerList list, PageSource pages) {
    this.list = list;
    this.pages = pages;
  }

  /**
   * Fetches what the sink does not have yet.
   *
   * @param sink stores it; not null
   * @param listener is told how it goes; not null
   * @return what there is then
   * @throws FetchFailure if it cannot go on; what was stored before stays
   */
  public FetchResult run(CustomerSink sink, FetchListener listener) {
    SeenRows seen = new SeenRows();
    Checkpoint at = sink.begin(seen);
    listener.reached(at);
    int overlap = PageRequest.overlap(list.pageSize());
    while (!at.isEnd()) {
      PageRequest request = PageRequest.behind(at.skip(), overlap, list.pageSize());
      PageResponse answer = pages.page(request, listener);
      int known = seen.known(answer, request);
      if (at.isMovedBackBy(request, known)) {
        at = at.movedBack(request);
        continue;
      }
      NewRows news = seen.newOf(answer, at.fetched() + at.rejected());
      Checkpoint next = at.after(request, answer, news, known);
      int rows = answer.page().getData().size();
      // A server may send fewer rows than it is asked for.
      overlap = rows == 0 ? overlap : PageRequest.overlap(rows);
      sink.store(news, next);
      news.rejected().forEach(listener::rejected);
      listener.reached(next);
      at = next;
    }
    sink.complete();
    return new FetchResult(at, pages.requests(), pages.retries());
  }
}
