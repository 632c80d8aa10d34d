package io.github.customerkit.examples.fuzz;

import java.nio.charset.StandardCharsets;

/** Texts of bytes. */
final class Utf8 {

  private Utf8() {}

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
