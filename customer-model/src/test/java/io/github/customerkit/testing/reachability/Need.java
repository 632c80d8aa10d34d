package io.github.customerkit.testing.reachability;

/** What a native image must know of a request before it runs. */
enum Need {
  /** The type, to look at its members. */
  TYPE,
  /** A constructor of the type, to call it. */
  CONSTRUCTORS,
  /** A method of the type, to call it. */
  METHODS,
  /** A field of the type, to read or write it. */
  FIELDS,
  /** The interfaces of a proxy, with commas between them. */
  PROXY,
  /** The name of a resource bundle. */
  BUNDLE,
  /** The path of a resource. */
  RESOURCE
}
