/**
 * Holds the rules of customers, as interfaces annotated with constraints, and adds them to
 * Hibernate Validator. Start at {@link io.github.customerkit.validation.internal.rule.RuleSet}.
 */
@NullMarked
package io.github.customerkit.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
