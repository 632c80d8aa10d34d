package io.github.customerkit.examples.fetch.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The base URL of the API: https, or http on this machine, where nobody else can read the key.
 *
 * <p>Two are equal if their texts are, ignoring the case of scheme and host and trailing slashes.
 */
public final class BaseUrl {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|\\[::1]|127(\\.[0-9]{1,3}){3}");

  private static final int MAX_PORT = 65_535;

  private final String text;

  private BaseUrl(String text) {
    this.text = text;
  }

  /**
   * Parses a URL.
   *
   * @param text the URL, with or without a path before {@code /v1} or {@code /v2}; not null
   * @return the base URL; not null
   * @throws IllegalArgumentException if the key cannot be sent there; the message does not repeat
   *     the text, which may hold a password
   */
  public static BaseUrl of(String text) {
    URI uri = parse(text);
    if (uri.getScheme() == null || uri.getHost() == null || uri.getPort() > MAX_PORT) {
      throw new IllegalArgumentException("expected a URL such as https://example.talon.one");
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "expected no user, no query and no fragment; the key is taken from the environment");
    }
    boolean isLocal = scheme.equals("http") && LOOPBACK.matcher(host).matches();
    if (!scheme.equals("https") && !isLocal) {
      throw new IllegalArgumentException(
          "expected https, so that others cannot read the key (http is allowed to this machine"
              + " only)");
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return new BaseUrl(scheme + "://" + host + port + path.replaceFirst("/+$", ""));
  }

  private static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("expected a URL such as https://example.talon.one");
    }
  }

  /**
   * Appends a path and a query.
   *
   * @param pathAndQuery starts with a slash; percent-encoded; not null
   * @return the address; not null
   */
  public URI resolve(String pathAndQuery) {
    return URI.create(text + pathAndQuery);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BaseUrl url && url.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the URL, without a trailing slash. */
  @Override
  public String toString() {
    return text;
  }
}
