package io.github.customerkit.examples.fetch.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** Prepares a client that asks once, and goes nowhere else. */
public final class SingleAttemptClient {

  private SingleAttemptClient() {}

  /**
   * The JDK's client would ask again by itself, up to five times, unpaced and uncounted, and would
   * send no password to a proxy; only the process's properties change that.
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

  /** Returns the host, and the port if there is one, that a client first connects to. */
  static String firstHop(HttpClient client, URI address) {
    return client
        .proxy()
        .flatMap(proxies -> proxies.select(address).stream().findFirst())
        .filter(proxy -> proxy.address() instanceof InetSocketAddress)
        .map(proxy -> (InetSocketAddress) proxy.address())
        .map(proxy -> proxy.getHostString() + ":" + proxy.getPort() + " (the proxy)")
        .orElse(address.getAuthority());
  }
}
