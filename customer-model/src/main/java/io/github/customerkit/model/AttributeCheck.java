package io.github.customerkit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Checks customers' attributes against their definitions. */
final class AttributeCheck implements CustomerCheck {

  /** Hints take time, and nobody mistypes more; a hostile document could have thousands. */
  private static final int MOST_HINTS = 20;

  private final Map<String, AttributeRule> rules = new HashMap<>();
  private final BiPredicate<String, @Nullable Object> isFine = this::isFine;
  private final NearNames names;
  private final AttributeWords words;

  AttributeCheck(Map<String, AttributeDefinition> byName, AttributeWords words) {
    byName.forEach((name, definition) -> rules.put(name, AttributeRule.of(definition)));
    names = new NearNames(byName.keySet());
    this.words = words;
  }

  @Override
  public List<Problem> check(Customer customer) {
    return check(customer.getAttributes());
  }

  List<Problem> check(Attributes attributes) {
    // Nearly all are fine, and finding that makes no garbage.
    if (attributes.allMatch(isFine)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    NearNames.Lookup lookup = names.lookup();
    attributes
        .asMap()
        .forEach(
            (name, value) -> {
              if (!isFine(name, value)) {
                problems.add(problem(name, value, problems.size() < MOST_HINTS ? lookup : null));
              }
            });
    return List.copyOf(problems);
  }

  private boolean isFine(String name, @Nullable Object value) {
    AttributeRule rule = rules.get(name);
    return rule != null && rule.takes(value) && rule.allows(value);
  }

  private Problem problem(String name, @Nullable Object value, NearNames.@Nullable Lookup lookup) {
    String pointer = Problem.pointer("attributes", name);
    AttributeRule rule = rules.get(name);
    if (rule == null) {
      String near = lookup == null ? null : lookup.nearest(name);
      String message = near == null ? words.undefined() : words.undefined(near);
      return error(pointer, "undefined-attribute", "a defined attribute", message);
    }
    if (!rule.takes(value)) {
      return error(
          pointer, "attribute-type", rule.apiType(), words.expected(rule.type(), rule.apiType()));
    }
    return error(
        pointer,
        "attribute-value",
        "one of the suggestions",
        words.notAllowed(rule.firstSuggestions()));
  }

  private static Problem error(String pointer, String code, String expected, String message) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
  }
}
