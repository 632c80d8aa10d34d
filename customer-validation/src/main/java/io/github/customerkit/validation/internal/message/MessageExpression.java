package io.github.customerkit.validation.internal.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the expressions in Hibernate Validator's own messages without a library of an
 * expression language. An expression consists of attributes of the constraint, literals, {@code
 * ?:}, {@code ||}, {@code &&}, {@code ==}, {@code !=}, {@code +=} (which joins texts), {@code %}
 * and parentheses.
 */
final class MessageExpression {

  private static final Pattern TOKEN =
      Pattern.compile("\\s*('[^'\\\\]*'|\\d+|[A-Za-z]\\w*|\\+=|==|!=|&&|\\|\\||[?:%()])\\s*");

  /** The operators of two operands, those that bind weakest first. */
  private static final List<List<String>> OPERATORS =
      List.of(List.of("||"), List.of("&&"), List.of("==", "!="), List.of("+="), List.of("%"));

  /** Follows the last token, so that there always is a next one. */
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
   * @param variables returns the value of a name; null for an unknown one
   * @return the text; empty if the expression contains anything other than described above
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
      throw new IllegalArgumentException("unknown token");
    }
    tokens.add(END);
    return tokens;
  }

  private Object conditional() {
    Object condition = binary(0);
    if (!accept("?")) {
      return condition;
    }
    Object yes = conditional();
    expect(":");
    Object no = conditional();
    return isTrue(condition) ? yes : no;
  }

  private Object binary(int level) {
    if (level == OPERATORS.size()) {
      return primary();
    }
    Object value = binary(level + 1);
    while (OPERATORS.get(level).contains(tokens.get(next))) {
      String operator = tokens.get(next++);
      value = apply(operator, value, binary(level + 1));
    }
    return value;
  }

  private static Object apply(String operator, Object left, Object right) {
    return switch (operator) {
      case "||" -> Boolean.logicalOr(isTrue(left), isTrue(right));
      case "&&" -> Boolean.logicalAnd(isTrue(left), isTrue(right));
      case "==" -> left.equals(right);
      case "!=" -> !left.equals(right);
      case "+=" -> left + right.toString();
      default -> Long.parseLong(left.toString()) % Long.parseLong(right.toString());
    };
  }

  private Object primary() {
    if (accept("(")) {
      Object value = conditional();
      expect(")");
      return value;
    }
    String token = tokens.get(next);
    if (token.equals(END)) {
      throw new IllegalArgumentException("missing operand");
    }
    next++;
    if (token.startsWith("'")) {
      return token.substring(1, token.length() - 1);
    }
    if (Character.isDigit(token.charAt(0))) {
      return Long.valueOf(token);
    }
    return token.equals("true") || token.equals("false")
        ? (Object) Boolean.valueOf(token)
        : variable(token);
  }

  private Object variable(String name) {
    Object value = variables.apply(name);
    if (value == null) {
      throw new IllegalArgumentException("unknown name");
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
    throw new IllegalArgumentException("neither true nor false");
  }

  private boolean accept(String token) {
    boolean isNext = tokens.get(next).equals(token);
    next += isNext ? 1 : 0;
    return isNext;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException("unexpected token");
    }
  }
}
