package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.ReportPage;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tests the content of the page: safety, privacy and limits. */
class ReportPageTest {

  private static final String AS_OF = "2026-01-15T00:00:00Z";

  private static String html(String in, String... options) {
    List<String> args =
        IntStream.range(0, options.length + 5)
            .mapToObj(
                i ->
                    i < 5
                        ? List.of("report", "--out", "-", "--as-of", AS_OF).get(i)
                        : options[i - 5])
            .toList();
    return Run.of(in, args.toArray(String[]::new)).out();
  }

  private static String withAttributes(long id, String attributes) {
    return accepted(id)
        .replaceFirst(
            "\"attributes\":\\{[^}]*}", Matcher.quoteReplacement("\"attributes\":" + attributes));
  }

  @Test
  void thePageHasNoScriptAndNoAddress() {
    String html = html("", Samples.name(Samples.CUSTOMERS), Samples.name(Samples.FAULTS));
    assertThat(html)
        .doesNotContain(
            "http:", "https:", "//", "<script", "@import", "url(", "javascript:", "src=");
    assertThat(ReportPage.of(html).elements("a"))
        .isNotEmpty()
        .allMatch(link -> link.getAttribute("href").startsWith("#"));
  }

  @Test
  void thePolicyAllowsTheStyleSheetOnly() throws Exception {
    ReportPage page = ReportPage.of(html(accepted(1)));
    byte[] style = page.texts("style").get(0).getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.elements("meta"))
        .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
        .extracting(meta -> meta.getAttribute("content"))
        .containsExactly(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(page.elements("*")).noneMatch(one -> one.hasAttribute("style"));
  }

  @Test
  void everyChartHasATitleADescriptionAndATable() {
    ReportPage page = ReportPage.of(html("", Samples.name(Samples.CUSTOMERS)));
    List<Element> figures = page.elements("figure");
    assertThat(figures)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            figure -> {
              Element svg = (Element) figure.getElementsByTagName("svg").item(0);
              String[] ids = svg.getAttribute("aria-labelledby").split(" ");
              Element title = (Element) svg.getElementsByTagName("title").item(0);
              Element desc = (Element) svg.getElementsByTagName("desc").item(0);
              assertThat(ids).containsExactly(title.getAttribute("id"), desc.getAttribute("id"));
              assertThat(desc.getTextContent()).endsWith(".");
              assertThat(figure.getElementsByTagName("table").getLength()).isEqualTo(1);
            });
    assertThat(page.elements("*").stream().map(one -> one.getAttribute("id")))
        .filteredOn(id -> !id.isEmpty())
        .doesNotHaveDuplicates();
  }

  @Test
  void personalDataIsShownOnlyIfAskedFor() {
    String all =
        Canary.CUSTOMER
            + "\n"
            + Canary.withEachValue("\"" + Canary.ADDRESS + "\"").stream()
                .map(document -> document.replace("\n", ""))
                .collect(Collectors.joining("\n"));
    assertThat(html(all)).contains("could be personal").doesNotContain("canary", "example.com");
    assertThat(html(all, "--with-data")).contains("“" + Canary.ADDRESS + "”");
  }

  @Test
  void namesAndValuesAreEscaped() {
    String hostile = "<script>alert('1')</script>&\\\"\\u0007\\u202e";
    String html =
        html(withAttributes(1, "{\"" + hostile + "\":\"" + hostile + "\"}"), "--with-data");
    assertThat(html).doesNotContain("<script", "\u0007", "\u202e").contains("&lt;script");
    assertThat(ReportPage.of(html).table("Attributes by name"))
        .containsKey("<script>alert('1')</script>&\"\\u{7}\\u{202e}");
  }

  @Test
  void limitsAreStated() {
    String many =
        IntStream.rangeClosed(1, 1_001)
            .mapToObj(i -> withAttributes(i, "{\"Same\":1.0,\"Other\":" + i + ",\"A" + i + "\":1}"))
            .collect(Collectors.joining("\n"));
    ReportPage page = ReportPage.of(html(many));
    assertThat(page.table("Attributes by name").get("Same").subList(3, 5))
        .containsExactly("1", "1,001");
    assertThat(page.table("Attributes by name").get("Other").subList(3, 5))
        .containsExactly("more than 1,000", "–");
    assertThat(page.texts("p"))
        .contains(
            "There are more than 1,000 attributes: 3 values of later ones are not counted.",
            "And 800 attributes that fewer customers have.");
  }

  @Test
  void equalNumbersAreOneValue() {
    String numbers =
        withAttributes(1, "{\"N\":1}")
            + "\n"
            + withAttributes(2, "{\"N\":1.0}")
            + "\n"
            + withAttributes(3, "{\"N\":\"1\"}");
    assertThat(ReportPage.of(html(numbers)).table("Attributes by name").get("N"))
        .containsExactly("string (1), number (2)", "3", "100.0 %", "2", "2 · 1");
  }

  @Test
  void thePageIsGermanIfAskedFor() {
    String html = html(accepted(1) + "\n" + rejected(2), "--language", "de");
    assertThat(html).contains("lang=\"de\"", "<h1>Kunden</h1>", "FEHLER");
    assertThat(ReportPage.of(html).table("Datensätze"))
        .containsEntry("abgewiesen", List.of("1", "50,0 %"));
  }

  @Test
  void withoutCustomersThereIsQualityOnly() {
    ReportPage page = ReportPage.of(html(rejected(1)));
    assertThat(page.texts("h2")).containsExactly("Quality");
    assertThat(page.texts("p"))
        .contains("No record is accepted, so there are no statistics of customers.");
  }
}
