package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.Bundles;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedService.class)
class PageTest {

  private static final String BROKEN = customer(1).replace("\"id\":2", "\"id\":0");

  private static final String BUNDLE = "io.github.customerkit.examples.webservice.page.page";

  /** The text of the page once the check has ended. */
  private static final String RESULT =
      """
      new Promise(found => {
        const look = () => /^(Checked|Not|The|Geprüft|Nicht|Der)/.test(document.getElementById("status").textContent)
          ? found(document.querySelector("main").innerText) : setTimeout(look, 20);
        look();
      })""";

  private final RunningService service;
  @TempDir private Path folder;

  PageTest(RunningService service) {
    this.service = service;
  }

  @Test
  void pageHasNoAddressOutsideTheService() throws Exception {
    HttpResponse<String> page = service.send(service.get("/"));

    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    for (String file : List.of("/", "/page.js", "/page.css")) {
      assertThat(service.send(service.get(file)).body())
          .as(file)
          .doesNotContain("//w", "http:", "https:", "style=", "onclick", "innerHTML");
    }
  }

  @Test
  void languageIsTheOneOfTheClientAndStated() throws Exception {
    for (String path : List.of("/", "/report")) {
      for (String[] one :
          new String[][] {{"de-AT, fr;q=0.5", "de"}, {"fr, en;q=0.5", "en"}, {"fr", "en"}}) {
        HttpRequest request =
            HttpRequest.newBuilder(service.uri(path)).header("Accept-Language", one[0]).build();
        HttpResponse<String> page = service.send(request);
        assertThat(page.body()).as(path + one[0]).contains("<html lang=\"" + one[1] + "\">");
        assertThat(page.headers().allValues("Content-Language")).containsExactly(one[1]);
        assertThat(page.headers().allValues("Vary")).contains("Accept-Language");
      }
      assertThat(service.send(service.get(path)).headers().firstValue("Content-Language"))
          .contains("en");
    }
  }

  @Test
  void everyTextIsInBothLanguages() {
    Bundles.requireBothLanguages(BUNDLE, "column.code");
  }

  @Test
  void germanReaderGetsNoEnglishText() throws Exception {
    Path file = Files.writeString(folder.resolve("c.ndjson"), customer(2) + "\n" + BROKEN + "\n{");
    try (Browser browser = Browser.open(service.uri("/"), "de")) {
      browser.choose("#file", file);

      assertThat(browser.evaluate(RESULT))
          .startsWith("Kunden prüfen\n")
          .contains(
              "Datei hier ablegen oder auswählen",
              "3 Datensätze gelesen: 1 angenommen, 2 abgewiesen",
              "Geprüft.",
              "Datensatz\tZeile\tWo\tSchwere\tCode\tWas",
              "2\t2\t/audienceMemberships/0/id\tFehler\tnot-positive\tmuss größer als 0 sein",
              "3\t3\t(ganzer Datensatz)\tFehler\tsyntax\tkein gültiges JSON, Spalte 2",
              "Gespeicherte Kunden")
          .doesNotContain("Check", "record", "problem", "script.");
      assertThat(
              browser.evaluate(
                  "document.querySelector('iframe').contentDocument.documentElement.lang"))
          .isEqualTo("de");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void chosenFileIsCheckedWithoutMouse() throws Exception {
    Path file = Files.writeString(folder.resolve("c.ndjson"), customer(2) + "\n" + BROKEN + "\n{");
    try (Browser browser = Browser.open(service.uri("/"))) {
      browser.pressTab();
      assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("file");
      browser.choose("#file", file);

      assertThat(browser.evaluate(RESULT))
          .contains("3 records read: 1 accepted, 2 rejected", "Checked.");
      assertThat(browser.evaluate("document.querySelector('tbody').innerText"))
          .startsWith(
              "2\t2\t/audienceMemberships/0/id\terror\tnot-positive\tmust be greater than 0")
          .contains("3\t3\t(whole record)\terror\tsyntax");
      assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("counts");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** More than all buffers between the two hold, from a browser that sends before it reads. */
  @Test
  void droppedFileIsCheckedAndTheFirstProblemsAreShown() throws Exception {
    try (Browser browser = Browser.open(service.uri("/"))) {
      String drop =
          """
          const files = new DataTransfer();
          files.items.add(new File([%s.repeat(40000)], "c.ndjson"));
          document.getElementById("drop").dispatchEvent(
            new DragEvent("drop", {dataTransfer: files, bubbles: true, cancelable: true}));
          """;
      browser.evaluate(drop.formatted("`" + BROKEN + "\\n`"));

      assertThat(browser.evaluate(RESULT))
          .contains("40000 records read: 0 accepted, 40000 rejected", "The first 100 problems.");
      assertThat(browser.evaluate("String(document.querySelectorAll('tbody tr').length)"))
          .isEqualTo("100");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void truncatedFileIsReportedAndTheScreenMayBeDark() throws Exception {
    Path file = Files.writeString(folder.resolve("c.json"), "[" + customer(2));
    try (Browser browser = Browser.open(service.uri("/"))) {
      browser.choose("#file", file);
      assertThat(browser.evaluate(RESULT))
          .contains("Not read to its end: the list of customers is not closed")
          .contains("1 record read: 1 accepted, 0 rejected", "No problems.");

      String ground = "getComputedStyle(document.body).backgroundColor";
      for (String scheme : List.of("light", "dark")) {
        browser.call(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        assertThat(browser.evaluate(ground))
            .isEqualTo(scheme.equals("light") ? "rgb(255, 255, 255)" : "rgb(13, 17, 23)");
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
