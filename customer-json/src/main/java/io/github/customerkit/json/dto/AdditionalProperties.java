package io.github.customerkit.json.dto;

/** How a record holds the fields of a document that it does not name. */
final class AdditionalProperties {

  /**
   * The JSON name of the component that holds them. Without one Jackson takes the component's own
   * name, and a field of that name in a document would be lost; no document has a field named like
   * this: a lone surrogate cannot be written in UTF-8.
   */
  static final String NO_FIELD = "\udc00additionalProperties";

  private AdditionalProperties() {}
}
