package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.PageResponse;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Reads the page in the body of a response, which may be gzip. */
final class PageBody {

  /** Enough for a thousand customers of 64 KiB each. */
  static final int MAX_BYTES = 64 << 20;

  private static final byte GZIP_FIRST = 0x1f;
  private static final byte GZIP_SECOND = (byte) 0x8b;

  private final CustomerList list;
  private final CustomerReader reader;

  PageBody(CustomerList list, CustomerReader reader) {
    this.list = list;
    this.reader = reader;
  }

  PageResponse read(byte[] body) {
    byte[] page = body;
    try {
      page = decompressed(body);
      // The reader decompresses the body again: it rejects every gzip error, whereas Java's
      // stream ignores some after the first member.
      return new PageResponse(reader.readPage(new ByteArrayInputStream(body)), page);
    } catch (IOException | UncheckedIOException e) {
      throw truncated();
    } catch (CustomerJsonException e) {
      if (isTruncated(page)) {
        throw truncated();
      }
      throw new TransferFailure("no-page-of-customers", list.address());
    }
  }

  private static byte[] decompressed(byte[] body) throws IOException {
    boolean isCompressed = body.length > 1 && body[0] == GZIP_FIRST && body[1] == GZIP_SECOND;
    if (!isCompressed) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] decompressed = in.readNBytes(MAX_BYTES + 1);
      if (decompressed.length > MAX_BYTES) {
        throw ConnectionFailure.tooLarge();
      }
      return decompressed;
    }
  }

  static RetryableFailure truncated() {
    return RetryableFailure.of("truncated");
  }

  /** Returns whether the text is empty, or starts an object without ending it. */
  static boolean isTruncated(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1).strip();
    return text.isEmpty() || (text.startsWith("{") && !text.endsWith("}"));
  }
}
