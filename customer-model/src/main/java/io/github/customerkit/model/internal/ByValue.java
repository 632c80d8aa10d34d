package io.github.customerkit.model.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that is equal to others of the same value and any scale; stripping zeros would overflow
 * at some scales. Comparable, so that a hash table stays fast where many numbers share one hash.
 */
public record ByValue(BigDecimal number) implements Comparable<ByValue> {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ByValue that && JsonValues.equal(number, that.number);
  }

  @Override
  public int hashCode() {
    return JsonValues.hash(number);
  }

  @Override
  public int compareTo(ByValue other) {
    return number.compareTo(other.number);
  }
}
