package io.github.customerkit.examples.push.request;

import io.github.customerkit.examples.fetch.api.Reason;
import java.io.IOException;
import java.io.InputStream;

/** Reads the requests of an input, in their order. */
public final class UpdateReader implements UpdateLines.Lines {

  /** Selects the lines to send, and receives their requests. */
  public interface Handler {

    /**
     * Called for each valid line.
     *
     * @param line its number, from 1
     * @return whether it is to be sent
     */
    boolean isPending(long line);

    /**
     * Called for each request to send, after all of its lines are read.
     *
     * @param request the request; not null
     */
    void request(UpdateRequest request);

    /**
     * Called for each line that is not an update.
     *
     * @param line its number, from 1
     * @param reason what was expected, without data; not null
     */
    void invalid(long line, Reason reason);
  }

  private final Handler handler;
  private final AudienceBatch batch;

  private UpdateReader(boolean isBulk, Handler handler) {
    this.handler = handler;
    batch = new AudienceBatch(isBulk, handler::request);
  }

  /**
   * Reads an input to its end, or up to a number of bytes.
   *
   * @param in the input, which stays open; not null
   * @param most the number of bytes to read at most
   * @param isBulk whether to join changes of audiences into bulk requests
   * @param handler selects and receives the requests; not null
   * @return the fingerprint of the bytes read; not null
   * @throws IOException if the input cannot be read
   */
  public static UpdateFingerprint read(InputStream in, long most, boolean isBulk, Handler handler)
      throws IOException {
    UpdateReader reader = new UpdateReader(isBulk, handler);
    UpdateFingerprint fingerprint = UpdateLines.read(in, most, reader);
    reader.batch.end();
    return fingerprint;
  }

  @Override
  public void line(long number, byte[] bytes) {
    try {
      UpdateLine line = LineParser.parse(number, bytes);
      if (handler.isPending(number)) {
        batch.add(line);
      } else {
        // The answer to a request is recorded for all of its lines.
        batch.end();
      }
    } catch (InvalidLine e) {
      handler.invalid(number, e.reason());
    }
  }

  @Override
  public void tooLong(long number) {
    handler.invalid(number, Reason.of("line.long", UpdateLines.MAX_BYTES));
  }
}
