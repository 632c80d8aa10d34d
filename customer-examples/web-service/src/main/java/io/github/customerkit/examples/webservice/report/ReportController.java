package io.github.customerkit.examples.webservice.report;

import io.github.customerkit.examples.report.CustomerPage;
import io.github.customerkit.examples.webservice.http.HtmlAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
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
  @GetMapping(path = "/report", produces = HtmlAnswer.TYPE)
  ResponseEntity<byte[]> report(Locale locale, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    return HtmlAnswer.of(report.html(locale), locale);
  }
}
