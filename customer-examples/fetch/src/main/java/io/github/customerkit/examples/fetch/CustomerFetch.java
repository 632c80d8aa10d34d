package io.github.customerkit.examples.fetch;

import io.github.customerkit.json.CustomerReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;

/** Fetches a list of customers to its end, whatever the server claims of it, into a sink. */
public final class CustomerFetch {

  private final CustomerList list;
  private final Pages client;

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
    this(
        list,
        new PageClient(
            list,
            key,
            pace,
            time,
            reader,
            http(list, proxy, pace),
            proxy.authorization(list.address())));
  }

  CustomerFetch(CustomerList list, Pages client) {
    this.list = list;
    this.client = client;
  }

  private static HttpClient http(CustomerList list, HttpProxy proxy, FetchPace pace) {
    HttpClient.Builder client = OneTry.client(pace.timeout());
    proxy.applyTo(client, list.address());
    try {
      return client.build();
    } catch (UncheckedIOException e) {
      throw new FetchFailure(
          "Java cannot read its trust store; -Djavax.net.ssl.trustStore must name a key store as"
              + " 'keytool -importcert' makes it");
    }
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
      Answer answer = client.page(request, listener);
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
    return new FetchResult(at, client.requests(), client.retries());
  }
}
