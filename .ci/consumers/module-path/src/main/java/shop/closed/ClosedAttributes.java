package shop.closed;

/** Attributes in a package that the module does not open. */
public record ClosedAttributes(String language) {}
