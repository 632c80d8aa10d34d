package io.github.customerkit.model;

import io.github.customerkit.model.internal.AllowedValues;
import io.github.customerkit.model.internal.Messages;
import io.github.customerkit.model.internal.spelling.NearNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Checks the attributes of customers against their definitions. */
final class AttributeCheck implements CustomerCheck {

  /**
   * Bounds the hints for one customer: finding them takes time, and a hostile document could have
   * thousands of undefined names.
   */
  private static final int MAX_HINTS = 20;

  private final Map<String, Rule> rules;
  private final BiPredicate<String, @Nullable Object> isValid = this::isValid;
  private final NearNames names;
  private final Messages messages;

  AttributeCheck(Map<String, AttributeDefinition> byName, Locale locale) {
    rules = new HashMap<>();
    byName.forEach((name, definition) -> rules.put(name, Rule.of(definition)));
    names = new NearNames(byName.keySet());
    messages = Messages.of(locale, AttributeCheck::bundle);
  }

  private AttributeCheck(AttributeCheck other, Locale locale) {
    rules = other.rules;
    names = other.names;
    messages = Messages.of(locale, AttributeCheck::bundle);
  }

  /** Returns the same check with messages in another language. */
  AttributeCheck in(Locale locale) {
    return new AttributeCheck(this, locale);
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(AttributeCheck.class.getPackageName() + ".messages", language);
  }

  @Override
  public List<Problem> check(Customer customer) {
    return check(customer.getAttributes());
  }

  List<Problem> check(Attributes attributes) {
    // Nearly all are valid, and checking that makes no garbage.
    if (attributes.allMatch(isValid)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    NearNames.Lookup lookup = names.lookup();
    attributes
        .asMap()
        .forEach(
            (name, value) -> {
              if (!isValid(name, value)) {
                problems.add(problem(name, value, problems.size() < MAX_HINTS ? lookup : null));
              }
            });
    return List.copyOf(problems);
  }

  private boolean isValid(String name, @Nullable Object value) {
    Rule rule = rules.get(name);
    return rule != null && rule.type().takes(value) && rule.allows(value);
  }

  private Problem problem(String name, @Nullable Object value, NearNames.@Nullable Lookup lookup) {
    Rule rule = rules.get(name);
    if (rule == null) {
      String near = lookup == null ? null : lookup.nearest(name);
      return error(name, "undefined-attribute", "a defined attribute", undefined(near));
    }
    if (!rule.type().takes(value)) {
      return error(name, "attribute-type", rule.apiType(), wrongType(rule));
    }
    String allowed = String.join(", ", rule.firstSuggestions());
    String message = messages.text("attribute-value", allowed);
    return error(name, "attribute-value", "one of the suggestions", message);
  }

  private String undefined(@Nullable String near) {
    return near == null
        ? messages.text("undefined-attribute")
        : messages.text("undefined-attribute.near", near);
  }

  private String wrongType(Rule rule) {
    boolean isTime = rule.type() == AttributeType.TIME || rule.type() == AttributeType.TIME_LIST;
    return messages.text(isTime ? "attribute-type.time" : "attribute-type", rule.apiType());
  }

  private static Problem error(String attribute, String code, String expected, String message) {
    String pointer = Problem.pointer("attributes", attribute);
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
  }

  /**
   * What a definition requires of a value.
   *
   * @param type the type
   * @param apiType the API's name of the type, cut to the length that a message has room for
   * @param allowed the allowed values; null if all are
   * @param firstSuggestions the first of the suggestions, as many as a message has room for; they
   *     are the shop's, not a customer's
   */
  record Rule(
      AttributeType type,
      String apiType,
      @Nullable AllowedValues allowed,
      List<String> firstSuggestions) {

    private static final int MAX_SHOWN = 10;
    private static final int LONGEST_SHOWN = 40;
    private static final String CUT = "…";

    static Rule of(AttributeDefinition definition) {
      AttributeType type = definition.attributeType();
      String apiType = shortened(definition.getType());
      List<String> suggestions = definition.getSuggestions();
      boolean isRestricted =
          definition.isRestrictedBySuggestions()
              && !definition.hasAllowedList()
              && !suggestions.isEmpty();
      return isRestricted
          ? new Rule(type, apiType, allowed(type, suggestions), first(suggestions))
          : new Rule(type, apiType, null, List.of());
    }

    private static @Nullable AllowedValues allowed(AttributeType type, List<String> suggestions) {
      return switch (type) {
        case STRING, STRING_LIST -> AllowedValues.ofTexts(suggestions);
        case TIME, TIME_LIST -> AllowedValues.ofTimes(suggestions);
        case NUMBER, NUMBER_LIST -> AllowedValues.ofNumbers(suggestions);
        case BOOLEAN -> AllowedValues.ofBooleans(suggestions);
        case LOCATION, LOCATION_LIST, UNKNOWN -> null;
      };
    }

    private static List<String> first(List<String> suggestions) {
      List<String> first = new ArrayList<>();
      suggestions.stream().limit(MAX_SHOWN).map(Rule::shortened).forEach(first::add);
      if (suggestions.size() > MAX_SHOWN) {
        first.add(CUT);
      }
      return List.copyOf(first);
    }

    private static String shortened(String text) {
      int length = text.codePointCount(0, text.length());
      return length <= LONGEST_SHOWN
          ? text
          : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + CUT;
    }

    /** Returns whether a value of the type is allowed. */
    boolean allows(@Nullable Object value) {
      return allowed == null || allowed.allow(value);
    }
  }
}
