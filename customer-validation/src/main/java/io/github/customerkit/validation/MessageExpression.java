package io.github.customerkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the expressions in Hibernate Validator's own messages, so that these need no library of
 * an expression language: attributes of the constraint, literals, {@code ?:}, {@code ||}, {@code
 * &&}, {@code ==}, {@code !=}, {@code +=} (which joins texts), {@code %} and parentheses.
 */
final class MessageExpression {

  private static final Pattern TOKEN =
      Pattern.compile("\\s*('[^'\\\\]*'|\\d+|[A-Za-z]\\w*|\\+=|==|!=|&&|\\|\\||[?:%()])\\s*");

  /** Behind the last token, so that there always is a next one. */
  private static final String END = "";

  private final List<String> tokens;
  private final Function<String, @Nullable Object> variables;
  private int next;

  private MessageExpression(List<String> tokens, Function<String, @Nullable Object> variables) {
    this.tokens = tokens;
    this.variables = variables;
  }

  /**
   * Returns the text that an expression stands for.
   *
   * @param expression the expression without its braces
   * @param variables what its names mean; null for an unknown one
   * @return the text; empty if the expression has anything that is not known here
   */
  static Optional<String> evaluate(
      String expression, Function<String, @Nullable Object> variables) {
    try {
      MessageExpression evaluated = new MessageExpression(tokens(expression), variables);
      Object value = evaluated.conditional();
      evaluated.expect(END);
      return Optional.of(value.toString());
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static List<String> tokens(String expression) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(expression);
    int end = 0;
    while (token.find() && token.start() == end) {
      tokens.add(token.group(1));
      end = token.end();
    }
    if (end < expression.length()) {
      throw new IllegalArgumentException("an unknown token");
    }
    tokens.add(END);
    return tokens;
  }

  private Object conditional() {
    Object condition = or();
    if (!accept("?")) {
      return condition;
    }
    Object yes = conditional();
    expect(":");
    Object no = conditional();
    return isTrue(condition) ? yes : no;
  }

  private Object or() {
    Object value = and();
    while (accept("||")) {
      boolean other = isTrue(and());
      value = isTrue(value) || other;
    }
    return value;
  }

  private Object and() {
    Object value = equality();
    while (accept("&&")) {
      boolean other = isTrue(equality());
      value = isTrue(value) && other;
    }
    return value;
  }

  private Object equality() {
    Object value = joined();
    while (true) {
      if (accept("==")) {
        value = value.equals(joined());
      } else if (accept("!=")) {
        value = !value.equals(joined());
      } else {
        return value;
      }
    }
  }

  private Object joined() {
    Object value = remainder();
    while (accept("+=")) {
      value = value.toString() + remainder();
    }
    return value;
  }

  private Object remainder() {
    Object value = primary();
    while (accept("%")) {
      long divisor = Long.parseLong(primary().toString());
      value = Long.parseLong(value.toString()) % divisor;
    }
    return value;
  }

  private Object primary() {
    String token = tokens.get(next);
    if (accept("(")) {
      Object value = conditional();
      expect(")");
      return value;
    }
    if (token.equals(END)) {
      throw new IllegalArgumentException("an operand is missing");
    }
    next++;
    if (token.startsWith("'")) {
      return token.substring(1, token.length() - 1);
    }
    if (Character.isDigit(token.charAt(0))) {
      return Long.valueOf(token);
    }
    return switch (token) {
      case "true" -> true;
      case "false" -> false;
      default -> variable(token);
    };
  }

  private Object variable(String name) {
    Object value = variables.apply(name);
    if (value == null) {
      throw new IllegalArgumentException("an unknown name");
    }
    // Literals are of this type, too, so that the two can be equal.
    return value instanceof Number number && !(value instanceof Double)
        ? (Object) number.longValue()
        : value;
  }

  private static boolean isTrue(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw new IllegalArgumentException("a condition is neither true nor false");
  }

  private boolean accept(String token) {
    boolean isThere = tokens.get(next).equals(token);
    if (isThere) {
      next++;
    }
    return isThere;
  }

  private void expect(String token) {
    if (!tokens.get(next).equals(token)) {
      throw new IllegalArgumentException("something else was expected");
    }
    next++;
  }
}
