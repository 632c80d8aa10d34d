package io.github.customerkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.NumberDistribution;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BucketsTest {

  private static final Buckets SALES = new Buckets(new PageTexts(Locale.ENGLISH), false);
  private static final Buckets SESSIONS = new Buckets(new PageTexts(Locale.ENGLISH), true);

  /** Numbers in 16 buckets and more, which are merged. */
  private static final String MANY = "-1 0 1 2 5 10 20 50 100 200 500 1000 2000 5000 10000 20000";

  private static NumberDistribution sales(String numbers) throws IOException {
    Path sample = Path.of("../samples/vendor-example.json");
    Customer customer = CustomerJson.create().read(Files.readAllBytes(sample));
    CustomerStatistics statistics = new CustomerStatistics(Instant.EPOCH);
    for (String number : numbers.split(" ")) {
      statistics.add(customer.toBuilder().totalSales(new BigDecimal(number)).build());
    }
    return statistics.sales();
  }

  private static List<String> labels(Buckets buckets, String numbers) throws IOException {
    return buckets.counts(sales(numbers)).stream()
        .map(count -> count.label().replace('\u00a0', ' ') + ": " + count.count())
        .toList();
  }

  @Test
  void boundsBelongToTheBucketBelowThem() throws IOException {
    assertThat(labels(SALES, "-0.01 0.00 0.01 1 1.01 2.0 2.5"))
        .containsExactly("negative: 1", "0: 1", "0 – 1: 2", "1 – 2: 2", "2 – 5: 1");
    assertThat(labels(SESSIONS, "0 1 2 3 5 6"))
        .containsExactly("0: 1", "1: 1", "2: 1", "3 – 5: 2", "6 – 10: 1");
  }

  @Test
  void manyBucketsAreMergedToPowersOfTen() throws IOException {
    assertThat(labels(SALES, MANY))
        .containsExactly(
            "negative: 1",
            "0: 1",
            "0 – 1: 1",
            "1 – 10: 3",
            "10 – 100: 3",
            "100 – 1,000: 3",
            "1,000 – 10,000: 3",
            "10,000 – 100,000: 1");
  }

  @Test
  void mergedBucketsOfHugeNumbersDoNotOverlap() throws IOException {
    String huge =
        " 1000000000000 1000000000001 2000000000000 5000000000000 5000000000000.01"
            + " 9999999999999 10000000000000 10000000000000.01 1e30";
    List<String> labels = labels(SALES, MANY + huge);
    assertThat(labels.subList(labels.size() - 3, labels.size()))
        .containsExactly(
            "100,000,000,000 – 1,000,000,000,000: 1",
            "1,000,000,000,000 – 10,000,000,000,000: 6",
            "over 10,000,000,000,000: 2");
    assertThat(labels(SALES, "5000000000001 10000000000000 10000000000001"))
        .containsExactly("5,000,000,000,000 – 10,000,000,000,000: 2", "over 10,000,000,000,000: 1");
  }
}
