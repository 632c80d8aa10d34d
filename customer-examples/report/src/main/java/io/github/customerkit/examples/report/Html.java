package io.github.customerkit.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.customerkit.examples.report.view.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** Renders pages with the templates of src/main/jte, which are compiled with the program. */
final class Html {

  /** The style sheet of every page. */
  static final String STYLE = style();

  /** Allows the style sheet only: no script, and nothing from any address. */
  static final String POLICY =
      "default-src 'none'; style-src '" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'";

  private static final String TEMPLATES = "io.github.customerkit.examples.report.template";

  private Html() {}

  static String of(Page page) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Html.class.getClassLoader(), TEMPLATES);
    StringOutput html = new StringOutput();
    engine.render("page.jte", page, html);
    return html.toString();
  }

  private static String style() {
    try (InputStream in = Html.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String style) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
