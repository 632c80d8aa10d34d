package io.github.customerkit.json;

/**
 * The formats that an input can have, plain or gzip: how its customers stand in it. Several arrays,
 * pages and documents may follow one another, with blanks or nothing between them.
 *
 * <p>An input that ends before its array, its page or its gzip does, or that unpacks more than 200
 * to 1 over 64 MiB, gives what could be read of it and then an {@link
 * java.io.UncheckedIOException}. So does a page that has faults beside its customers, such as a
 * second {@code data}. An input that is something else (HTML, CSV, UTF-16, a zip archive, ...) is
 * one rejected record that names it.
 */
public enum InputFormat {
  /**
   * The format is detected: NDJSON if the first or second line that is not blank is a whole JSON
   * object that is not a page; else one value after another, each of which is an array if it begins
   * with {@code [}, a page if it is an object whose {@code data} is a list or null and that has no
   * {@code id}, and else a customer. An {@code id} more than 64 KiB behind the beginning of a page
   * with a list does not count. A line longer than a document may be counts as a whole object only
   * if no value on it ends within that limit with another one behind it.
   */
  AUTO,
  /** One document with one customer. */
  CUSTOMER,
  /** A JSON array of customers, or several. */
  ARRAY,
  /** What the API answers: an object with customers in the array {@code data}; or several. */
  PAGE,
  /** One customer a line, UTF-8, lines ended by LF; blank lines are not records. */
  NDJSON
}
