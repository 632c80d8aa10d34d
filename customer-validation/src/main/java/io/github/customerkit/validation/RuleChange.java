package io.github.customerkit.validation;

import io.github.customerkit.model.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the rules of one code, or gives them another severity.
 *
 * @param pointer the only place where the change applies, with {@code *} for an index; null for
 *     every place
 * @param code the code of the rules
 * @param severity the new severity; null to leave the rules out
 */
record RuleChange(@Nullable String pointer, String code, @Nullable Severity severity) {

  RuleChange {
    Objects.requireNonNull(code, "code");
  }

  boolean concerns(String otherPointer, String otherCode) {
    return code.equals(otherCode) && (pointer == null || pointer.equals(otherPointer));
  }

  @Override
  public String toString() {
    return pointer == null ? "code " + code : "code " + code + " at \"" + pointer + '"';
  }
}
