package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.check;
import static io.github.customerkit.validation.Customers.error;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.model.internal.InvisibleCharacters;
import io.github.customerkit.validation.internal.validator.VisibleTextValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  private static final String EMOJI = "\uD83D\uDE00";

  private static Problem blank(String pointer) {
    return error(pointer, "blank", "visible text", "must contain at least one visible character");
  }

  private static Problem tooLong(String pointer) {
    return error(pointer, "too-long", "<= 1000 code points", "must have at most 1000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B\u200F", "\u0000", "\uFEFF", "\uD83D"})
  void textWithNothingVisibleIsBlank(String text) {
    assertThat(check(valid().integrationId(text))).containsExactly(blank("/integrationId"));
    assertThat(check(valid().advocateIntegrationId(text)))
        .containsExactly(blank("/advocateIntegrationId").withSeverity(Severity.WARNING));
    assertThat(check(valid().audienceMemberships(List.of(audience(2, "a"), audience(3, text)))))
        .containsExactly(blank("/audienceMemberships/1/name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " x ", "\u200B0", "\u00E9", EMOJI, "\u3042", "."})
  void oneVisibleCharacterIsEnough(String text) {
    assertThat(check(valid().integrationId(text))).isEmpty();
    assertThat(check(valid().advocateIntegrationId(text))).isEmpty();
    assertThat(check(valid().audienceMemberships(List.of(audience(2, text))))).isEmpty();
  }

  @Test
  void everyCodePointIsCheckedByThePredicateOfTheModel() {
    var constraint = new VisibleTextValidator();
    Customer.Builder customer = valid();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String text = Character.toString(codePoint);
      boolean isBlank = InvisibleCharacters.isBlank(text);
      assertThat(constraint.isValid(text, null)).as("U+%04X", codePoint).isNotEqualTo(isBlank);
      assertThat(check(customer.integrationId(text)).isEmpty())
          .as("U+%04X", codePoint)
          .isNotEqualTo(isBlank);
    }
  }

  @Test
  void missingAdvocateIsLegal() {
    assertThat(check(valid().advocateIntegrationId(null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\u00E9", EMOJI, "\uD83D"})
  void oneThousandCodePointsAreLegalAndOneMoreIsNot(String codePoint) {
    String longest = "y" + codePoint.repeat(999);
    assertThat(check(valid().integrationId(longest))).isEmpty();
    assertThat(check(valid().advocateIntegrationId(longest))).isEmpty();
    assertThat(check(valid().integrationId(longest + "z")))
        .containsExactly(tooLong("/integrationId"));
    assertThat(check(valid().advocateIntegrationId("z" + longest)))
        .containsExactly(tooLong("/advocateIntegrationId"));
  }

  @Test
  void blankTextThatIsAlsoTooLongIsBoth() {
    assertThat(check(valid().integrationId(" ".repeat(1001))))
        .containsExactly(blank("/integrationId"), tooLong("/integrationId"));
  }

  @Test
  void advocateIdThatIsBlankAndTooLongIsAWarningAndAnError() {
    assertThat(check(valid().advocateIntegrationId(" ".repeat(1001))))
        .containsExactly(
            blank("/advocateIntegrationId").withSeverity(Severity.WARNING),
            tooLong("/advocateIntegrationId"));
  }

  @Test
  void nameOfAnAudienceMayBeOfAnyLength() {
    assertThat(check(valid().audienceMemberships(List.of(audience(2, "x".repeat(1001))))))
        .isEmpty();
  }
}
