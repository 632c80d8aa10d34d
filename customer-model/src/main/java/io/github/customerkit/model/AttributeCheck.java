package io.github.customerkit.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks customers' attributes against their definitions. */
final class AttributeCheck implements CustomerCheck {

  private static final int MOST_SHOWN = 10;
  private static final int LONGEST_SHOWN = 40;
  private static final String CUT = "…";

  /**
   * What a definition asks of a value.
   *
   * @param type the type it must have
   * @param apiType how the API calls that
   * @param texts the texts that are allowed; null if all are
   * @param numbers the numbers that are allowed; null if all are
   * @param firstAllowed the first values that are allowed, for a message
   */
  private record Rule(
      AttributeType type,
      String apiType,
      @Nullable Set<String> texts,
      @Nullable List<BigDecimal> numbers,
      List<String> firstAllowed) {

    static Rule of(AttributeDefinition definition) {
      boolean isRestricted =
          definition.isRestrictedBySuggestions()
              && !definition.isHasAllowedList()
              && !definition.getSuggestions().isEmpty();
      AttributeType type = definition.attributeType();
      return new Rule(
          type,
          definition.getType(),
          isRestricted ? Set.copyOf(definition.getSuggestions()) : null,
          isRestricted ? numbers(definition.getSuggestions()) : null,
          isRestricted ? firstOf(definition.getSuggestions()) : List.of());
    }

    /** As many as fit into a message; they are the shop's, and no customer's. */
    private static List<String> firstOf(List<String> suggestions) {
      List<String> first = new ArrayList<>();
      suggestions.stream().limit(MOST_SHOWN).map(Rule::shown).forEach(first::add);
      if (suggestions.size() > MOST_SHOWN) {
        first.add(CUT);
      }
      return List.copyOf(first);
    }

    private static String shown(String suggestion) {
      int length = suggestion.codePointCount(0, suggestion.length());
      return length <= LONGEST_SHOWN
          ? suggestion
          : suggestion.substring(0, suggestion.offsetByCodePoints(0, LONGEST_SHOWN)) + CUT;
    }

    private static List<BigDecimal> numbers(List<String> suggestions) {
      return suggestions.stream()
          .filter(text -> text.matches("-?\\d{1,100}(\\.\\d{1,100})?"))
          .map(BigDecimal::new)
          .collect(Collectors.toUnmodifiableList());
    }

    boolean allows(@Nullable Object value) {
      if (texts == null || numbers == null || value == null) {
        return true;
      }
      return switch (type) {
        case STRING -> texts.contains((String) value);
        case NUMBER -> isAmong(numbers, (Number) value);
        case STRING_LIST -> texts.containsAll((List<?>) value);
        case NUMBER_LIST ->
            ((List<?>) value).stream().allMatch(number -> isAmong(numbers, (Number) number));
        default -> true;
      };
    }

    private static boolean isAmong(List<BigDecimal> numbers, Number value) {
      BigDecimal decimal = JsonValues.decimal(value);
      return numbers.stream().anyMatch(number -> number.compareTo(decimal) == 0);
    }
  }

  private final Map<String, Rule> rules = new HashMap<>();
  private final BiPredicate<String, @Nullable Object> isFine = this::isFine;
  private final NearNames names;
  private final AttributeWords words;

  AttributeCheck(Map<String, AttributeDefinition> byName, AttributeWords words) {
    byName.forEach((name, definition) -> rules.put(name, Rule.of(definition)));
    names = new NearNames(byName.keySet());
    this.words = words;
  }

  @Override
  public List<Problem> check(Customer customer) {
    // Nearly all customers are fine, and finding that makes no garbage.
    if (customer.getAttributes().allMatch(isFine)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    customer
        .getAttributes()
        .asMap()
        .forEach(
            (name, value) -> {
              if (!isFine(name, value)) {
                problems.add(problem(name, value));
              }
            });
    return List.copyOf(problems);
  }

  private boolean isFine(String name, @Nullable Object value) {
    Rule rule = rules.get(name);
    return rule != null && rule.type.takes(value) && rule.allows(value);
  }

  private Problem problem(String name, @Nullable Object value) {
    String pointer = Problem.pointer("attributes", name);
    Rule rule = rules.get(name);
    if (rule == null) {
      String near = names.nearest(name);
      String message = near == null ? words.undefined() : words.undefined(near);
      return error(pointer, "undefined-attribute", "a defined attribute", message);
    }
    if (!rule.type.takes(value)) {
      return error(
          pointer, "attribute-type", rule.apiType, words.expected(rule.type, rule.apiType));
    }
    return error(
        pointer, "attribute-value", "one of the suggestions", words.notAllowed(rule.firstAllowed));
  }

  private static Problem error(String pointer, String code, String expected, String message) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
  }
}
