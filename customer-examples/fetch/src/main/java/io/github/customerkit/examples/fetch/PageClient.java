package io.github.customerkit.examples.fetch;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Asks for pages, one at a time, and again where another try may help. */
final class PageClient {

  /** A thousand customers of 64 KiB each. */
  private static final int MOST_BYTES = 64 << 20;

  private static final byte GZIP_FIRST = 0x1f;
  private static final byte GZIP_SECOND = (byte) 0x8b;

  private final CustomerList list;
  private final ManagementKey key;
  private final Duration timeout;
  private final Time time;
  private final Pace pace;
  private final HttpClient http;
  private final CustomerReader reader;
  private long requests;
  private long retries;

  PageClient(
      CustomerList list, ManagementKey key, FetchPace settings, Time time, CustomerReader reader) {
    this.list = list;
    this.key = key;
    this.timeout = settings.timeout();
    this.time = time;
    this.reader = reader;
    pace = new Pace(settings.rate(), time);
    http = OneTry.client(timeout);
  }

  long requests() {
    return requests;
  }

  long retries() {
    return retries;
  }

  /** The page behind so many rows. */
  Answer page(long skip, FetchListener listener) {
    Patience patience = new Patience(time);
    try {
      while (true) {
        pace.await();
        requests++;
        try {
          return answer(skip);
        } catch (Setback setback) {
          requireKnownHost(setback, skip);
          Duration wait = patience.after(setback);
          listener.waiting(setback.reason(), wait);
          time.sleep(wait);
          retries++;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchFailure("interrupted");
    }
  }

  /** A name that was known before may be again; one that never was is mistyped. */
  private void requireKnownHost(Setback setback, long skip) {
    if (skip == 0 && requests == 1 && setback.reason().equals(ConnectionFault.UNKNOWN_HOST)) {
      throw new FetchFailure("there is no host " + list.address().getHost());
    }
  }

  private Answer answer(long skip) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(list.page(skip))
            .header("Authorization", key.authorization())
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .GET()
            .build();
    HttpResponse<byte[]> response = send(request);
    RuntimeException fault = StatusFault.of(response, list, time.now());
    if (fault != null) {
      throw fault;
    }
    return read(response.body());
  }

  /** The time limit is for the whole answer; that of a request is for its head only. */
  private HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> response =
        http.sendAsync(request, LimitedBody.ofAtMost(MOST_BYTES));
    try {
      return response.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new Setback("no whole answer in " + timeout.toMillis() / 1_000.0 + " s", null);
    } catch (ExecutionException e) {
      throw ConnectionFault.of(e.getCause());
    } finally {
      response.cancel(true);
    }
  }

  private Answer read(byte[] body) {
    byte[] page = body;
    try {
      page = unpacked(body);
      return new Answer(reader.readPage(new ByteArrayInputStream(page)), Fingerprint.of(page));
    } catch (IOException | UncheckedIOException e) {
      throw new Setback("the answer is cut", null);
    } catch (CustomerJsonException e) {
      if (isCut(page)) {
        throw new Setback("the answer is cut", null);
      }
      throw new FetchFailure("the answer of " + list.address() + " is no page of customers");
    }
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    boolean isPacked = body.length > 1 && body[0] == GZIP_FIRST && body[1] == GZIP_SECOND;
    if (!isPacked) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] unpacked = in.readNBytes(MOST_BYTES + 1);
      if (unpacked.length > MOST_BYTES) {
        throw ConnectionFault.tooLarge();
      }
      return unpacked;
    }
  }

  /** Whether the text is an object's beginning without its end, or nothing. */
  private static boolean isCut(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1).strip();
    return text.isEmpty() || (text.startsWith("{") && !text.endsWith("}"));
  }
}
