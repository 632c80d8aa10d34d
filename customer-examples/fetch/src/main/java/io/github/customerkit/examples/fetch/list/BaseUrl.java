package io.github.customerkit.examples.fetch.list;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the API is: https, or http on this machine, where nobody else can read the key.
 *
 * <p>Equal if the text is, but for the case of scheme and host and slashes at the end.
 */
public final class BaseUrl {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|\\[::1]|127(\\.[0-9]{1,3}){3}");

  private static final int MOST_PORT = 65_535;

  private final String text;

  private BaseUrl(String text) {
    this.text = text;
  }

  /**
   * Takes a URL as it is typed.
   *
   * @param text the URL, with a path before {@code /v1} or without; not null
   * @return where the API is
   * @throws IllegalArgumentException if the key cannot be sent there; its message does not repeat
   *     the text, which may hold a password
   */
  public static BaseUrl of(String text) {
    URI uri = parse(text);
    if (uri.getScheme() == null || uri.getHost() == null || uri.getPort() > MOST_PORT) {
      throw new IllegalArgumentException("expected a URL such as https://example.talon.one");
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "expected no user, no query and no fragment; the key is taken from "
              + ManagementKey.VARIABLE);
    }
    boolean isLocal = scheme.equals("http") && LOOPBACK.matcher(host).matches();
    if (!scheme.equals("https") && !isLocal) {
      throw new IllegalArgumentException(
          "expected https: over anything else the key could be read on its way (http goes to this"
              + " machine only)");
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

  /** What the path begins with, which has a slash before it. */
  URI resolve(String pathAndQuery) {
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

  /** The URL, without a slash at its end. */
  @Override
  public String toString() {
    return text;
  }
}
