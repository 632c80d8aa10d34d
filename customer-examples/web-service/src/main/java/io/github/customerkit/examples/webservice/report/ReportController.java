package io.github.customerkit.examples.webservice.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.examples.report.CustomerPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the report about the stored customers. */
@RestController
class ReportController {

  private static final String POLICY = CustomerPage.POLICY + "; frame-ancestors 'self'";

  private final StoredReport report;

  ReportController(StoredReport report) {
    this.report = report;
  }

  /** Sets the policy first, so that the page of the service can also show that this fails. */
  @GetMapping(path = "/report", produces = "text/html;charset=UTF-8")
  byte[] report(Locale locale, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    return report.html(locale).getBytes(UTF_8);
  }
}
