package io.github.customerkit.validation.internal.rule;

import java.util.List;

/** A step of a rule set: it adds rules, or changes earlier ones. */
interface RuleStep {

  List<Rule> applyTo(List<Rule> rules, MixInBridge bridge);
}
