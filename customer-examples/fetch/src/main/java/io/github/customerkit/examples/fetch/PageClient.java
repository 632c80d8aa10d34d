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
import org.jspecify.annotations.Nullable;

/** Asks for pages, one at a time, and again where another try may help. */
final class PageClient implements Pages {

  /** A thousand customers of 64 KiB each. */
  private static final int MOST_BYTES = 64 << 20;

  private static final byte GZIP_FIRST = 0x1f;
  private static final byte GZIP_SECOND = (byte) 0x8b;

  private static final String USER_AGENT = userAgent();

  private final CustomerList list;
  private final ManagementKey key;
  private final Duration timeout;
  private final Time time;
  private final Pace pace;
  private final HttpClient http;
  private final @Nullable String proxyAuthorization;
  private final CustomerReader reader;
  private long requests;
  private long retries;

  PageClient(
      CustomerList list,
      ManagementKey key,
      FetchPace settings,
      Time time,
      CustomerReader reader,
      HttpClient http,
      @Nullable String proxyAuthorization) {
    this.list = list;
    this.key = key;
    this.timeout = settings.timeout();
    this.time = time;
    this.reader = reader;
    pace = new Pace(settings.rate(), time);
    this.http = http;
    this.proxyAuthorization = proxyAuthorization;
  }

  @Override
  public long requests() {
    return requests;
  }

  @Override
  public long retries() {
    return retries;
  }

  @Override
  public Answer page(PageRequest page, FetchListener listener) {
    Patience patience = new Patience(time);
    try {
      while (true) {
        pace.await();
        requests++;
        try {
          return answer(page);
        } catch (Setback setback) {
          requireServer(setback);
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

  /** A server that was there before may be again; one that never was is mistyped. */
  private void requireServer(Setback setback) {
    if (requests > 1) {
      return;
    }
    if (setback.reason().equals(ConnectionFault.UNKNOWN_HOST)) {
      throw new FetchFailure("there is no host " + OneTry.firstHop(http, list.address()));
    }
    if (setback.reason().equals(ConnectionFault.REFUSED)) {
      throw new FetchFailure(
          "no connection to " + OneTry.firstHop(http, list.address()) + " can be made");
    }
  }

  private Answer answer(PageRequest page) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(list.page(page))
            .header("Authorization", key.authorization())
            .header("User-Agent", USER_AGENT)
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .GET();
    if (proxyAuthorization != null) {
      // The JDK's client sends it to the proxy alone.
      request.header("Proxy-Authorization", proxyAuthorization);
    }
    HttpResponse<byte[]> response = send(request.build());
    RuntimeException fault = StatusFault.of(response, list, key, time.now());
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
      // The reader unpacks the answer itself: it refuses every fault of gzip, where Java's stream
      // passes over some in what follows the first member.
      return new Answer(reader.readPage(new ByteArrayInputStream(body)), page);
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

  private static String userAgent() {
    String version = PageClient.class.getPackage().getImplementationVersion();
    return "customer-kit" + (version == null ? "" : "/" + version);
  }
}
