package io.github.customerkit.validation.internal.rule;

import java.util.List;

/** A step in which a rule set is made: it adds rules, or changes those before it. */
interface RuleStep {

  List<Rule> applyTo(List<Rule> rules, MixInBridge bridge);
}
