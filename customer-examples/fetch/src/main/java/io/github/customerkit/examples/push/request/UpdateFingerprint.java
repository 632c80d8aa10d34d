package io.github.customerkit.examples.push.request;

import java.util.HexFormat;

/**
 * Identifies an input by its content.
 *
 * @param sha256 its SHA-256 as hexadecimal digits
 * @param bytes its size
 */
public record UpdateFingerprint(String sha256, long bytes) {

  static UpdateFingerprint of(byte[] sha256, long bytes) {
    return new UpdateFingerprint(HexFormat.of().formatHex(sha256), bytes);
  }
}
