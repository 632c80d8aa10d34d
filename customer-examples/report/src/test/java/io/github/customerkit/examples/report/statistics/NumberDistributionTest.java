package io.github.customerkit.examples.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.report.statistics.NumberDistribution.Bucket;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberDistributionTest {

  private static NumberDistribution of(String... numbers) {
    NumberDistribution distribution = new NumberDistribution();
    for (String number : numbers) {
      distribution.add(new BigDecimal(number));
    }
    return distribution;
  }

  @Test
  void everyBucketBeginsWhereTheOneBelowItEnds() {
    NumberDistribution all = of("-1e40", "0", "1", "1e13", "10000000000000.000000001");
    Bucket before = null;
    for (Bucket bucket : all.buckets()) {
      assertThat(bucket.above()).isEqualTo(before == null ? null : before.upTo());
      before = bucket;
    }
    assertThat(before).isEqualTo(new Bucket(new BigDecimal("10000000000000"), null, 1));
    assertThat(all.buckets()).hasSize(1 + 1 + 3 * 13 + 1 + 1);
    assertThat(all.buckets().stream().mapToLong(Bucket::count).sum()).isEqualTo(all.count());
  }

  @Test
  void numbersAreAddedExactly() {
    NumberDistribution all = of("1e30", "0.001", "-1e30");
    assertThat(all.sum()).isEqualByComparingTo("0.001");
    assertThat(all.least()).isEqualByComparingTo("-1e30");
    assertThat(all.greatest()).isEqualByComparingTo("1e30");
    assertThat(of().buckets()).isEmpty();
    assertThat(of().median()).isNull();
    assertThat(of().least()).isNull();
    assertThat(of().sum()).isZero();
  }

  @Test
  void theMedianIsTheLowerOfTwo() {
    assertThat(of("3", "30", "300", "3000").median())
        .isEqualTo(new Bucket(new BigDecimal("20"), new BigDecimal("50"), 1));
    assertThat(of("-1", "0", "0.5").median())
        .isEqualTo(new Bucket(BigDecimal.ZERO, BigDecimal.ZERO, 1));
  }
}
