package io.github.customerkit.examples.webservice.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a page whose language depends on the client. */
public final class HtmlAnswer {

  /** The content type. */
  public static final String TYPE = "text/html;charset=UTF-8";

  private HtmlAnswer() {}

  /** Returns the answer with a page in a language, and with headers that state the language. */
  public static ResponseEntity<byte[]> of(String html, Locale locale) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(html.getBytes(UTF_8));
  }
}
