package io.github.customerkit.model;

import io.github.customerkit.model.internal.Messages;
import io.github.customerkit.model.internal.NearNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Checks customers' attributes against their definitions. */
final class AttributeCheck implements CustomerCheck {

  /** Hints take time, and nobody mistypes more; a hostile document could have thousands. */
  private static final int MOST_HINTS = 20;

  private final Map<String, AttributeRule> rules = new HashMap<>();
  private final BiPredicate<String, @Nullable Object> isFine = this::isFine;
  private final NearNames names;
  private final Messages messages;

  AttributeCheck(Map<String, AttributeDefinition> byName, Locale locale) {
    byName.forEach((name, definition) -> rules.put(name, AttributeRule.of(definition)));
    names = new NearNames(byName.keySet());
    messages = Messages.of(locale, AttributeCheck::bundle);
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(AttributeCheck.class.getPackageName() + ".messages", language);
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
    AttributeRule rule = rules.get(name);
    if (rule == null) {
      String near = lookup == null ? null : lookup.nearest(name);
      return error(name, "undefined-attribute", "a defined attribute", undefined(near));
    }
    if (!rule.takes(value)) {
      return error(name, "attribute-type", rule.apiType(), wrongType(rule));
    }
    String allowed = String.join(", ", rule.firstSuggestions());
    return error(
        name,
        "attribute-value",
        "one of the suggestions",
        messages.text("attribute-value", allowed));
  }

  private String undefined(@Nullable String near) {
    return near == null
        ? messages.text("undefined-attribute")
        : messages.text("undefined-attribute.near", near);
  }

  private String wrongType(AttributeRule rule) {
    boolean isTime = rule.type() == AttributeType.TIME || rule.type() == AttributeType.TIME_LIST;
    return messages.text(isTime ? "attribute-type.time" : "attribute-type", rule.apiType());
  }

  private static Problem error(String attribute, String code, String expected, String message) {
    String pointer = Problem.pointer("attributes", attribute);
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
  }
}
