package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proxy for https that environment variables name: {@code HTTPS_PROXY} or {@code ALL_PROXY},
 * and in {@code NO_PROXY} the hosts to connect to directly; lower-case names work, too. Without
 * them, Java's system properties apply ({@code https.proxyHost}).
 *
 * <p>http is allowed to this machine only, and so never uses a proxy.
 */
public final class HttpProxy {

  private static final List<String> NAMES =
      List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");

  private static final int DEFAULT_PORT = 3128;
  private static final int MAX_PORT = 65_535;

  /** A pattern, because URI accepts no host with an underscore, as container names have. */
  private static final Pattern URL =
      Pattern.compile(
          "(?:http://)?(?:([^@/]*)@)?(\\[[0-9a-f:.]+]|[\\w.-]+)(?::([0-9]{1,5}))?/?",
          Pattern.CASE_INSENSITIVE);

  private static final int HTTPS_PORT = 443;

  private final @Nullable InetSocketAddress proxy;
  private final @Nullable String user;
  private final List<String> direct;

  private HttpProxy(@Nullable InetSocketAddress proxy, @Nullable String user, List<String> direct) {
    this.proxy = proxy;
    this.user = user;
    this.direct = direct;
  }

  /**
   * Returns the proxy that environment variables name.
   *
   * @param environment variables by their names, as {@link System#getenv()}; not null
   * @return the proxy, which may be absent; not null
   * @throws TransferFailure if a variable does not hold the URL of an HTTP proxy; the message does
   *     not repeat it, because it may hold a password
   */
  public static HttpProxy of(Map<String, String> environment) {
    String direct = environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
    for (String name : NAMES) {
      String text = environment.getOrDefault(name, "").strip();
      if (!text.isEmpty()) {
        List<String> hosts = List.of(direct.strip().toLowerCase(Locale.ROOT).split("[,\\s]+"));
        return of(name, text, hosts);
      }
    }
    return new HttpProxy(null, null, List.of());
  }

  private static HttpProxy of(String name, String text, List<String> direct) {
    Matcher url = URL.matcher(text);
    int port =
        url.matches() && url.group(3) != null ? Integer.parseInt(url.group(3)) : DEFAULT_PORT;
    if (!url.matches() || port < 1 || port > MAX_PORT) {
      throw new TransferFailure("proxy.url", name);
    }
    InetSocketAddress proxy = InetSocketAddress.createUnresolved(url.group(2), port);
    String user = url.group(1);
    return new HttpProxy(proxy, user == null ? null : decoded(name, user), direct);
  }

  private static String decoded(String name, String user) {
    try {
      return URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new TransferFailure("proxy.encoding", name);
    }
  }

  /** Makes a client use the proxy, if the proxy applies to an address. */
  void applyTo(HttpClient.Builder client, URI address) {
    if (proxy == null) {
      return;
    }
    if (isDirect(address)) {
      client.proxy(HttpClient.Builder.NO_PROXY);
      return;
    }
    client.proxy(ProxySelector.of(proxy));
  }

  /** Returns the header {@code Proxy-Authorization} for an address; null if it needs none. */
  @Nullable String authorization(URI address) {
    if (proxy == null || user == null || isDirect(address)) {
      return null;
    }
    byte[] bytes = user.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  private boolean isDirect(URI address) {
    if (!"https".equals(address.getScheme())) {
      return true;
    }
    String host = address.getHost().toLowerCase(Locale.ROOT);
    int port = address.getPort() < 0 ? HTTPS_PORT : address.getPort();
    return direct.stream().anyMatch(entry -> covers(entry, host, port));
  }

  private static boolean covers(String entry, String host, int port) {
    String name = entry.replaceFirst("^\\*?\\.", "").replaceFirst(":" + port + "$", "");
    return entry.equals("*")
        || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)));
  }
}
