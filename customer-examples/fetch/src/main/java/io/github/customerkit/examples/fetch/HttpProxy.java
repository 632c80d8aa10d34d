package io.github.customerkit.examples.fetch;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proxy that an environment names for https: {@code HTTPS_PROXY} or {@code ALL_PROXY}, and in
 * {@code NO_PROXY} the hosts that are reached without it; all of them in lower case, too. Without
 * them, Java's own properties count ({@code https.proxyHost}).
 *
 * <p>http goes to this machine only, and so through no proxy.
 */
public final class HttpProxy {

  private static final List<String> NAMES =
      List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");

  private static final int USUAL_PORT = 3128;

  private final @Nullable URI proxy;
  private final List<String> direct;

  private HttpProxy(@Nullable URI proxy, List<String> direct) {
    this.proxy = proxy;
    this.direct = direct;
  }

  /**
   * Returns the proxy that an environment names.
   *
   * @param environment variables by their names, as {@link System#getenv()}; not null
   * @return the proxy, which may be none; not null
   * @throws FetchFailure if a variable holds no URL of an HTTP proxy; the message does not repeat
   *     it, because it may hold a password
   */
  public static HttpProxy of(Map<String, String> environment) {
    String direct = environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
    for (String name : NAMES) {
      String text = environment.getOrDefault(name, "").strip();
      if (!text.isEmpty()) {
        List<String> hosts = List.of(direct.strip().toLowerCase(Locale.ROOT).split("[,\\s]+"));
        return new HttpProxy(parse(name, text), hosts);
      }
    }
    return new HttpProxy(null, List.of());
  }

  private static URI parse(String name, String text) {
    try {
      URI uri = URI.create(text.contains("://") ? text : "http://" + text);
      if ("http".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Refused as all others are.
    }
    throw new FetchFailure(
        name
            + " holds no URL of an HTTP proxy; expected http://HOST:PORT or"
            + " http://USER:PASSWORD@HOST:PORT");
  }

  /** Lets a client go through the proxy, if it is one for an address. */
  void applyTo(HttpClient.Builder client, URI address) {
    if (proxy == null) {
      return;
    }
    if (isDirect(address)) {
      client.proxy(HttpClient.Builder.NO_PROXY);
      return;
    }
    int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
    client.proxy(ProxySelector.of(InetSocketAddress.createUnresolved(proxy.getHost(), port)));
  }

  /** Returns the header {@code Proxy-Authorization} for an address; null if there is none. */
  @Nullable String authorization(URI address) {
    if (proxy == null || proxy.getUserInfo() == null || isDirect(address)) {
      return null;
    }
    byte[] user = proxy.getUserInfo().getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(user);
  }

  private boolean isDirect(URI address) {
    if (!"https".equals(address.getScheme())) {
      return true;
    }
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return direct.stream().anyMatch(entry -> covers(entry, host, address.getPort()));
  }

  private static boolean covers(String entry, String host, int port) {
    String name = entry.replaceFirst("^\\*?\\.", "").replaceFirst(":" + port + "$", "");
    return entry.equals("*")
        || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)));
  }
}
