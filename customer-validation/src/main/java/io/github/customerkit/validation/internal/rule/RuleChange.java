package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.Severity;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Removes the rules of one code, or changes their severity.
 *
 * @param pointer the only place where the change applies, with {@code *} for an index; null for
 *     every place
 * @param code the code of the rules
 * @param severity the new severity; null to remove the rules
 */
record RuleChange(@Nullable String pointer, String code, @Nullable Severity severity)
    implements RuleStep {

  RuleChange {
    Objects.requireNonNull(code, "code");
  }

  /**
   * Returns the rules with the change.
   *
   * @throws ConstraintDeclarationException if none of the rules has the code there
   */
  @Override
  public List<Rule> applyTo(List<Rule> rules, MixInBridge bridge) {
    if (rules.stream().noneMatch(this::concerns)) {
      throw new ConstraintDeclarationException("no rule has the " + this);
    }
    return rules.stream()
        .flatMap(rule -> concerns(rule) ? changed(rule) : Stream.of(rule))
        .toList();
  }

  private boolean concerns(Rule rule) {
    return code.equals(rule.code()) && (pointer == null || pointer.equals(rule.pointer()));
  }

  private Stream<Rule> changed(Rule rule) {
    return severity == null ? Stream.empty() : Stream.of(rule.withSeverity(severity));
  }

  @Override
  public String toString() {
    return pointer == null ? "code " + code : "code " + code + " at \"" + pointer + '"';
  }
}
