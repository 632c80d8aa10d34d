package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.PageRequest;
import io.github.customerkit.examples.fetch.row.PageResponse;

/** Reads pages of a list on request. */
public interface PageSource {

  /** Returns a page, with as many retries as needed. */
  PageResponse page(PageRequest page, FetchListener listener);

  /** Returns the number of requests sent. */
  long requests();

  /** Returns how many of the requests were retries. */
  long retries();
}
