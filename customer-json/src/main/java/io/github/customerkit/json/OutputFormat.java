package io.github.customerkit.json;

/** The formats of an output: what is written around the customers. */
public enum OutputFormat {
  /** One customer a line. */
  NDJSON,
  /** A JSON array of customers. */
  ARRAY,
  /** An object with the customers in the array {@code data}, as the API answers. */
  PAGE
}
