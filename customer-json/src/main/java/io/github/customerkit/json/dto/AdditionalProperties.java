package io.github.customerkit.json.dto;

/** How a record holds the fields of a document that it does not name. */
final class AdditionalProperties {

  /**
   * The JSON name of the component that holds them. Without one Jackson takes the component's own
   * name, and a field of that name in a document would be lost. A lone surrogate is nothing that
   * UTF-8 can carry, so that a document has a field of this name only if it escapes the surrogate;
   * Jackson 2 then drops the field silently, and Jackson 3 refuses the document.
   */
  static final String NO_FIELD = "\udc00additionalProperties";

  private AdditionalProperties() {}
}
