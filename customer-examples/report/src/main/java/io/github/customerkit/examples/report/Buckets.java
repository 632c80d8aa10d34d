package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.NumberDistribution;
import io.github.customerkit.examples.report.statistics.NumberDistribution.Bucket;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Labels the buckets of a distribution; merges them to powers of ten if there are too many. */
final class Buckets {

  private static final int MOST = 15;

  private final PageTexts texts;
  private final boolean isOfIntegers;

  Buckets(PageTexts texts, boolean isOfIntegers) {
    this.texts = texts;
    this.isOfIntegers = isOfIntegers;
  }

  List<Count> counts(NumberDistribution numbers) {
    List<Bucket> buckets = numbers.buckets();
    return (buckets.size() > MOST ? merged(buckets) : buckets)
        .stream().map(bucket -> new Count(label(bucket), bucket.count())).toList();
  }

  private static List<Bucket> merged(List<Bucket> buckets) {
    List<Bucket> merged = new ArrayList<>();
    for (Bucket bucket : buckets) {
      Bucket wide = widened(bucket);
      int last = merged.size() - 1;
      if (last >= 0 && isSameRange(wide, merged.get(last))) {
        long count = merged.get(last).count() + wide.count();
        merged.set(last, new Bucket(wide.above(), wide.upTo(), count));
      } else {
        merged.add(wide);
      }
    }
    return merged;
  }

  private static boolean isSameRange(Bucket one, Bucket other) {
    return one.above() != null
        && other.above() != null
        && one.above().compareTo(other.above()) == 0
        && one.upTo() != null
        && other.upTo() != null
        && one.upTo().compareTo(other.upTo()) == 0;
  }

  /** Returns the range between two powers of ten around a bucket above 1. */
  private static Bucket widened(Bucket bucket) {
    BigDecimal above = bucket.above();
    if (above == null || above.signum() == 0 || bucket.upTo() == null) {
      return bucket;
    }
    BigDecimal power = BigDecimal.TEN.pow(above.precision() - 1);
    return new Bucket(power, power.multiply(BigDecimal.TEN), bucket.count());
  }

  String label(Bucket bucket) {
    BigDecimal above = bucket.above();
    BigDecimal upTo = bucket.upTo();
    if (above == null) {
      return texts.text("bucket.negative");
    }
    if (upTo == null) {
      return texts.text("bucket.over", texts.number(above));
    }
    BigDecimal from = isOfIntegers && above.compareTo(upTo) < 0 ? above.add(BigDecimal.ONE) : above;
    return from.compareTo(upTo) == 0
        ? texts.number(upTo)
        : texts.text("bucket.range", texts.number(from), texts.number(upTo));
  }
}
