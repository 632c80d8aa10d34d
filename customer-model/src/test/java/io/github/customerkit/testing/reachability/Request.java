package io.github.customerkit.testing.reachability;

/**
 * One request to reflection.
 *
 * @param need what it asks for
 * @param name the name of the type, of the proxy's interfaces, of the bundle or of the resource
 */
record Request(Need need, String name) {

  /** Reads a request from its line. */
  static Request of(String line) {
    String[] words = line.split(" ", 2);
    return new Request(Need.valueOf(words[0]), words[1]);
  }

  /** Returns the request as one line. */
  String line() {
    return need + " " + name;
  }
}
