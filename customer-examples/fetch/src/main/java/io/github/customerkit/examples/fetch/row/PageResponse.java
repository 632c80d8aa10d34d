package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;

/**
 * A page and the bytes that it was read from.
 *
 * @param page the page
 * @param text its bytes, decompressed
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageResponse(Page<CustomerRecord> page, byte[] text) {

  /** The number of bytes that identify a row too long to be held; such a row is longer. */
  private static final int PART = 1 << 20;

  /** Returns a fingerprint that identifies a rejected row, even if it moves within the list. */
  long fingerprint(CustomerRecord row) {
    byte[] bytes = row.getRawBytes();
    if (bytes != null) {
      return Fingerprint.of(bytes, 0, bytes.length);
    }
    int from = (int) Math.min(row.getByteOffset(), text.length);
    return Fingerprint.of(text, from, Math.min(PART, text.length - from));
  }
}
