package io.github.customerkit.validation.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageExpressionTest {

  private static final Map<String, Object> VARIABLES =
      Map.of("inclusive", true, "days", 2L, "hours", 1, "millis", 0L, "value", "120");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "inclusive == true ? 'or equal' : '' ; or equal",
        "inclusive == false ? 'or equal' : '' ; \"\"",
        "days == 0 ? '' : days == 1 ? ' 1 day' : ' ' += days += ' days' ; \" 2 days\"",
        "hours == 0 ? '' : hours == 1 ? ' 1 hour' : ' ' += hours += ' hours' ; \" 1 hour\"",
        "millis == 0 && days == 2 ? 'a' : 'b' ; a",
        "millis != 0 || days != 2 ? 'a' : 'b' ; b",
        "inclusive || millis == 1 && days == 1 ? 'a' : 'b' ; a",
        "(inclusive || millis == 1) && days == 1 ? 'a' : 'b' ; b",
        "days == 0 ? '' : (' ' += days += (hours == 0 ? '!' : '?')) ; \" 2?\"",
        "value % 100 == 20 ? 'dan' : 'den' ; dan",
        "'{' += value += '}' ; {120}",
        "days ; 2",
        "true ; true",
        "1+=2 ; 12"
      },
      delimiter = ';')
  void expressionIsEvaluated(String expression, String text) {
    assertThat(MessageExpression.evaluate(expression, VARIABLES::get)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "inclusive ?",
        "inclusive ? 'a'",
        "days ? 'a' : 'b'",
        "days == ",
        "(days",
        "days)",
        "days hours",
        "'open",
        "days.class",
        "formatter.format('%1$s', days)",
        "days % 0",
        "inclusive % 2",
        "99999999999999999999",
        "days > 1"
      })
  void anythingElseIsLeftAlone(String expression) {
    assertThat(MessageExpression.evaluate(expression, VARIABLES::get)).isEmpty();
  }
}
