package io.github.customerkit.validation;

import io.github.customerkit.model.Severity;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which constraints of a mix-in become rules, and with which severity.
 *
 * @param changes what was changed since the mix-in was added, in this order
 * @param isErrorsOnly whether warnings are left out
 * @param overrides attributes that take other values than the mix-in says, by the constraint's type
 * @param applied collects the changes that concern a constraint
 */
record RuleSelection(
    List<RuleChange> changes,
    boolean isErrorsOnly,
    Map<Class<? extends Annotation>, Map<String, Object>> overrides,
    Set<RuleChange> applied) {

  /**
   * Returns the severity that a rule gets.
   *
   * @param pointer where it reports, with {@code *} for an index
   * @param declared the severity that the mix-in says
   * @return the severity; empty if the rule is left out
   */
  Optional<Severity> severity(String pointer, String code, Severity declared) {
    Severity severity = declared;
    for (RuleChange change : changes) {
      if (change.concerns(pointer, code)) {
        applied.add(change);
        if (change.severity() == null) {
          return Optional.empty();
        }
        severity = change.severity();
      }
    }
    return isErrorsOnly && severity != Severity.ERROR ? Optional.empty() : Optional.of(severity);
  }
}
