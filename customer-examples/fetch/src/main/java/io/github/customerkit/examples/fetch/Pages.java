package io.github.customerkit.examples.fetch;

/** Gives the pages of a list as they are when they are asked for. */
interface Pages {

  /** Returns a page, after as many tries as it takes. */
  Answer page(PageRequest page, FetchListener listener);

  /** Returns how many requests were sent. */
  long requests();

  /** Returns how many of them tried again what had failed. */
  long retries();
}
