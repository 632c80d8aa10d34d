package io.github.customerkit.examples.fetch;

import java.net.http.HttpClient;
import java.time.Duration;

/** A client that asks once, and goes nowhere else. */
final class OneTry {

  private OneTry() {}

  /**
   * The JDK's client would ask again by itself, up to five times, unpaced and uncounted; only the
   * process's properties keep it from that.
   */
  static HttpClient client(Duration timeout) {
    System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(timeout)
        .build();
  }
}
