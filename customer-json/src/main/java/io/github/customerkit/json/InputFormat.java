package io.github.customerkit.json;

/**
 * The formats of an input, plain or gzip. Except for {@link #CUSTOMER}, several values may follow
 * one another: arrays, pages and, if the format is detected, documents, with or without blanks
 * between them.
 *
 * <p>An input that ends inside its array, its page or its gzip data, or that unpacks at more than
 * 200 to 1 beyond 64 MiB, yields the records before that point and then throws an {@link
 * java.io.UncheckedIOException}. So does a page with problems outside its customers, such as a
 * second {@code data}. For {@link #AUTO}, {@link #ARRAY} and {@link #PAGE}, an input of another
 * kind (HTML, CSV, UTF-16, a zip archive, ...) yields one rejected record whose problem names that
 * kind; {@link #CUSTOMER} and {@link #NDJSON} reject the document, or each line, as any invalid
 * one.
 */
public enum InputFormat {
  /**
   * The format is detected. The input is NDJSON if its first or second line that is not blank is a
   * whole JSON object other than a page. Otherwise it is a sequence of values: an array if the
   * value starts with {@code [}, a page if it is an object without {@code id} whose {@code data} is
   * a list or null, else a customer. An {@code id} more than 64 KiB after the start of a page with
   * a list is ignored. A line longer than the limit for documents counts as a whole object, unless
   * a value on it ends within that limit and another one follows. A second line after more blank
   * lines than that limit does not count.
   */
  AUTO,
  /** One document with one customer. */
  CUSTOMER,
  /** A JSON array of customers, or several. */
  ARRAY,
  /** A page, as the API answers: an object with customers in the array {@code data}; or several. */
  PAGE,
  /** One customer per line in UTF-8, lines ended by LF; blank lines are skipped. */
  NDJSON
}
