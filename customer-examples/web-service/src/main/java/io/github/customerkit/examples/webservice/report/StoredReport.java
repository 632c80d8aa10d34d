package io.github.customerkit.examples.webservice.report;

import io.github.customerkit.examples.report.CustomerPage;
import io.github.customerkit.examples.report.PageSubject;
import io.github.customerkit.examples.report.StoredQuality;
import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import io.github.customerkit.examples.webservice.store.StoredCustomers;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The report about the stored customers, in bounded memory for any number of them. */
@Component
class StoredReport {

  /** The number of customers from which on a report is not computed for each request. */
  static final int MANY = 1_000;

  /** How long a report about many customers answers requests. */
  static final Duration AGE = Duration.ofMinutes(1);

  private final Latest<Pages> latest = new Latest<>(this::compute, this::isCurrent);
  private final StoredCustomers stored;
  private final CustomerCheck check;
  private final Clock clock;

  StoredReport(StoredCustomers stored, CustomerCheck check, Clock clock) {
    this.stored = stored;
    this.check = check;
    this.clock = clock;
  }

  private record Pages(String english, String german, long customers, Instant end) {}

  /**
   * Returns the report as HTML, in German or else in English.
   *
   * @throws io.github.customerkit.examples.database.connection.DatabaseFailure if the database
   *     cannot be used
   */
  String html(Locale locale) {
    Pages pages = latest.get();
    boolean isGerman = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    return isGerman ? pages.german() : pages.english();
  }

  private boolean isCurrent(Pages pages) {
    return pages.customers() >= MANY && clock.instant().isBefore(pages.end().plus(AGE));
  }

  private Pages compute() {
    CustomerStatistics statistics = new CustomerStatistics(clock.instant());
    Map<String, Long> problems = new TreeMap<>();
    stored.forEach(
        customer -> {
          statistics.add(customer);
          count(customer, problems);
        });
    return new Pages(
        page(statistics, problems, Locale.ENGLISH),
        page(statistics, problems, Locale.GERMAN),
        statistics.customers(),
        clock.instant());
  }

  private void count(Customer customer, Map<String, Long> problems) {
    for (Problem problem : check.check(customer)) {
      problems.merge(problem.getCode(), 1L, Long::sum);
    }
  }

  private static String page(
      CustomerStatistics statistics, Map<String, Long> problems, Locale locale) {
    PageTexts texts = new PageTexts(locale);
    long customers = statistics.customers();
    List<Section> quality = customers == 0 ? List.of() : List.of(StoredQuality.of(texts, problems));
    PageSubject subject = PageSubject.stored(texts, customers);
    return new CustomerPage(texts, subject, statistics, quality, List.of(), false).toHtml();
  }
}
