package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.webservice.store.CustomerStore;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report about the stored customers, over HTTP and in the page. */
class ReportTest {

  private static final int SEVERAL_PAGES = 250;

  private final RunningService service = RunningService.start();

  @AfterEach
  void stop() {
    service.close();
  }

  private void store(String document) throws IOException, InterruptedException {
    assertThat(service.send(service.post(document)).statusCode()).isEqualTo(201);
  }

  private HttpResponse<String> report(String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.uri("/report"));
    return service.send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private static String stored(int number) {
    return "<dt>Stored customers</dt><dd><b>" + number + "</b>";
  }

  @Test
  void everyStoredCustomerCountsAndNoneIsShown() throws Exception {
    assertThat(report().body()).contains("No customers are stored yet.", stored(0));
    for (int id = 1; id <= SEVERAL_PAGES; id++) {
      store(customer(id).replace("null", "\"canary\"").replace("Travel", "canary"));
    }
    HttpResponse<String> report = report();

    assertThat(report.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(report.body())
        .contains(stored(SEVERAL_PAGES), "<dt>Closed sessions</dt><dd><b>750</b>", "Language")
        .doesNotContain("canary", "shop-", "12345678901234567890");
  }

  @Test
  void policyIsTheOneOfThePageAndOnlyTheServiceFramesIt() throws Exception {
    HttpResponse<String> report = report();
    String policy = report.body().replaceAll("(?s).*Security-Policy\" content=\"([^\"]*).*", "$1");

    assertThat(report.headers().allValues("Content-Security-Policy"))
        .containsExactly(policy.replace("&#39;", "'") + "; frame-ancestors 'self'");
    assertThat(policy).contains("default-src", "style-src", "sha256-");
    assertThat(report.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(report.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void languageIsTheOneOfTheClient() throws Exception {
    assertThat(report().body()).contains("<html lang=\"en\">");
    assertThat(report("Accept-Language", "fr, de-AT;q=0.5").body())
        .contains("<html lang=\"de\">", "Noch sind keine Kunden gespeichert.");
    assertThat(report("Accept-Language", "fr").body()).contains("<html lang=\"en\">");
  }

  @Test
  void otherRequestsUseTheDatabaseBetweenPages() throws Exception {
    store(customer(1));
    store(customer(2));
    CustomerStore store = service.bean(CustomerStore.class);
    List<Long> found = new ArrayList<>();
    store.forEach(
        one ->
            found.add(
                CompletableFuture.supplyAsync(() -> store.find(one.getId()).orElseThrow().getId())
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join()));

    assertThat(found).containsExactly(1L, 2L);
  }

  @Test
  void failureOfTheDatabaseIsAProblemForABrowserToo() throws Exception {
    store(customer(1));
    service.change("ALTER TABLE attributes RENAME TO other");
    HttpResponse<String> report = report("Accept", "text/html");

    assertThat(report.statusCode()).isEqualTo(503);
    assertThat(report.body()).contains("The database cannot be used");
    service.change("ALTER TABLE other RENAME TO attributes");
    assertThat(report().body()).contains(stored(1));
  }

  @Test
  void pageShowsTheReportAndAStoredCustomerChangesIt() throws Exception {
    String text = "document.querySelector('iframe').contentDocument.body.innerText";
    try (Browser browser = Browser.open(service.uri("/"))) {
      assertThat(browser.evaluate(text)).contains("No customers are stored yet.");
      assertThat(browser.complaints()).isEmpty();
    }
    store(customer(1));
    try (Browser browser = Browser.open(service.uri("/"))) {
      assertThat(browser.evaluate(text)).contains("Stored customers\n1\n", "Sales and sessions");
      String bar = "document.querySelector('iframe').contentDocument.querySelector('.bar')";
      assertThat(browser.evaluate("getComputedStyle(" + bar + ").fill"))
          .as("the style sheet, which the policy allows")
          .isNotEqualTo("rgb(0, 0, 0)");
      String box = "document.querySelector('iframe').getBoundingClientRect()";
      assertThat(browser.evaluate("String(" + box + ".height >= 480 && " + box + ".width > 480)"))
          .isEqualTo("true");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
