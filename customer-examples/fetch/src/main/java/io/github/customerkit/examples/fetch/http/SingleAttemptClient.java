package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.Reason;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** Builds an HTTP client that sends each request once and follows no redirect. */
public final class SingleAttemptClient {

  private SingleAttemptClient() {}

  /**
   * Returns a builder for such a client. By default the JDK's client retries up to five times,
   * unpaced and uncounted, and sends no password to a proxy; only system properties change that.
   */
  static HttpClient.Builder client(Duration timeout) {
    System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(timeout);
  }

  /** Returns the host that a client first connects to, with the port if it has one. */
  static Object firstHop(HttpClient client, URI address) {
    return client
        .proxy()
        .flatMap(proxies -> proxies.select(address).stream().findFirst())
        .filter(proxy -> proxy.address() instanceof InetSocketAddress)
        .map(proxy -> (InetSocketAddress) proxy.address())
        .<Object>map(proxy -> Reason.of("proxy", proxy.getHostString() + ":" + proxy.getPort()))
        .orElse(address.getAuthority());
  }
}
