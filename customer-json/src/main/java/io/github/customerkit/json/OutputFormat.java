package io.github.customerkit.json;

/** The formats of an output. */
public enum OutputFormat {
  /** One customer per line. */
  NDJSON,
  /** A JSON array of customers. */
  ARRAY,
  /** An object with the customers in the array {@code data}, as the API answers. */
  PAGE
}
