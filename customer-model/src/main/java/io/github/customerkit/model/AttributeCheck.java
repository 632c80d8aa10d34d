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

  /**
   * What a definition asks of a value.
   *
   * @param type the type it must have
   * @param apiType how the API calls that
   * @param texts the texts that are allowed; null if all are
   * @param numbers the numbers that are allowed; null if all are
   */
  private record Rule(
      AttributeType type,
      String apiType,
      @Nullable Set<String> texts,
      @Nullable List<BigDecimal> numbers) {

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
          isRestricted ? numbers(definition.getSuggestions()) : null);
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

  AttributeCheck(Map<String, AttributeDefinition> byName) {
    byName.forEach((name, definition) -> rules.put(name, Rule.of(definition)));
    names = new NearNames(byName.keySet());
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
      String hint = near == null ? "" : "; did you mean " + near + "?";
      return error(pointer, "undefined-attribute", "a defined attribute", "is not defined" + hint);
    }
    if (!rule.type.takes(value)) {
      return error(pointer, "attribute-type", rule.apiType, "expected " + rule.apiType);
    }
    return error(
        pointer, "attribute-value", "one of the suggestions", "is none of the values allowed");
  }

  private static Problem error(String pointer, String code, String expected, String message) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
  }
}
