package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;

/**
 * A page, and the text that it was read from.
 *
 * @param page the page
 * @param text its bytes, unpacked
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageResponse(Page<CustomerRecord> page, byte[] text) {

  /** A row that is too long to be held is longer than this. */
  private static final int PART = 1 << 20;

  /** Returns what tells a rejected row from others, wherever in the list it comes again. */
  long fingerprint(CustomerRecord row) {
    byte[] bytes = row.getRawBytes();
    if (bytes != null) {
      return Fingerprint.of(bytes, 0, bytes.length);
    }
    int from = (int) Math.min(row.getByteOffset(), text.length);
    return Fingerprint.of(text, from, Math.min(PART, text.length - from));
  }
}
