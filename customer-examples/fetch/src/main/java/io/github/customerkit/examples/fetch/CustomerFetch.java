package io.github.customerkit.examples.fetch;

import io.github.customerkit.json.CustomerReader;

/** Fetches a list of customers to its end, whatever the server claims of it, into a sink. */
public final class CustomerFetch {

  private final CustomerList list;
  private final PageClient client;

  /**
   * Sends nothing yet.
   *
   * @param list what to fetch; not null
   * @param key goes to the list's server, and nowhere else; not null
   * @param pace how fast; not null
   * @param time what to wait by; not null
   * @param reader reads the pages; what its check finds illegal is rejected; not null
   */
  public CustomerFetch(
      CustomerList list, ManagementKey key, FetchPace pace, Time time, CustomerReader reader) {
    this.list = list;
    client = new PageClient(list, key, pace, time, reader);
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
    while (!at.isEnd()) {
      Answer answer = client.page(at.skip(), listener);
      NewRows news = seen.newOf(answer, at.skip());
      Checkpoint next = at.after(answer, news, list.pageSize());
      sink.store(news, next);
      news.rejected().forEach(listener::rejected);
      listener.reached(next);
      at = next;
    }
    sink.complete();
    return new FetchResult(at, client.requests(), client.retries());
  }
}
