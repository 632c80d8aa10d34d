package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.PageRequest;
import io.github.customerkit.examples.fetch.row.PageResponse;

/** Gives the pages of a list as they are when they are asked for. */
public interface PageSource {

  /** Returns a page, after as many tries as it takes. */
  PageResponse page(PageRequest page, FetchListener listener);

  /** Returns how many requests were sent. */
  long requests();

  /** Returns how many of them tried again what had failed. */
  long retries();
}
