package io.github.customerkit.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number whose scale is no part of equality; stripping zeros would overflow at some scales. */
record ByValue(BigDecimal number) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ByValue that && JsonValues.equal(number, that.number);
  }

  @Override
  public int hashCode() {
    return JsonValues.hash(number);
  }
}
