package io.github.customerkit.examples.webservice.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request; before it waits for the client, it sends what the answer has so far. */
final class RequestBody extends FilterInputStream {

  private final Flush flush;
  private boolean isBroken;

  RequestBody(InputStream in, Flush flush) {
    super(in);
    this.flush = flush;
  }

  /** Sends the answer so far. */
  interface Flush {
    void run() throws IOException;
  }

  /** Returns whether the client did not send the body to its end. */
  boolean isBroken() {
    return isBroken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (in.available() == 0) {
      flush.run();
    }
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      isBroken = true;
      throw e;
    }
  }
}
