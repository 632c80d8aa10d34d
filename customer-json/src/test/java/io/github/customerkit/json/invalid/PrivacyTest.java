package io.github.customerkit.json.invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ShownTexts;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.TestRounds;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that only getters return personal data, with such data in every value and every name that a
 * customer could have chosen.
 */
class PrivacyTest {

  private static final String EMAIL = "zqx.zqx@zqx.zq";
  private static final String TEXT = "\"" + EMAIL + "\"";
  private static final String NUMBER = "8675309";
  private static final String NESTED = "{" + TEXT + ":[" + TEXT + "," + NUMBER + "]}";

  private static final Document DOCUMENT =
      Document.full()
          .with("integrationId", TEXT)
          .with(
              "attributes",
              "{"
                  + TEXT
                  + ":"
                  + NESTED
                  + ",\"Born\":\"1987-06-05\",\""
                  + EMAIL
                  + "2\":"
                  + NUMBER
                  + "}")
          .with("totalSales", NUMBER)
          .with("loyaltyMemberships", "[{\"loyaltyProgramId\":7," + TEXT + ":" + TEXT + "}]")
          .with(
              "audienceMemberships",
              "[{\"id\":2,\"name\":" + TEXT + "," + TEXT + ":" + NESTED + "}]")
          .with("advocateIntegrationId", TEXT)
          .with(EMAIL, NESTED);

  private final CustomerJson json = CustomerJson.create();
  private final ShownTexts shown = new ShownTexts();

  private void nothingPersonalWasShown() {
    assertThat(shown.texts())
        .isNotEmpty()
        .noneMatch(text -> text.contains("zq"))
        .noneMatch(text -> text.contains(NUMBER))
        .noneMatch(text -> text.contains("1987-06"));
  }

  @Test
  void inAWholeDocument() {
    assertThat(shown.problemsWith(DOCUMENT.bytes())).isZero();
    nothingPersonalWasShown();
    assertThat(json.read(DOCUMENT.bytes()).getIntegrationId()).isEqualTo(EMAIL);
  }

  @Test
  void inADocumentCutAtEveryByte() {
    byte[] whole = DOCUMENT.bytes();
    for (int length = 0; length < whole.length; length += TestRounds.step()) {
      assertThat(shown.problemsWith(Arrays.copyOf(whole, length))).isPositive();
    }
    nothingPersonalWasShown();
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', 'x', '\n', '\u00ff'})
  void inADocumentWithAnyByteReplaced(char replacement) {
    byte[] whole = DOCUMENT.bytes();
    for (int i = 0; i < whole.length; i += TestRounds.step()) {
      byte[] broken = whole.clone();
      broken[i] = (byte) replacement;
      shown.problemsWith(broken);
    }
    nothingPersonalWasShown();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT,
        NUMBER + ".5",
        NUMBER + "e999",
        "[" + TEXT + "," + NUMBER + "]",
        NESTED,
        "{" + TEXT + ":1," + TEXT + ":2}",
        "\"1987-06-05T25:00:00Z\"",
        "\"" + EMAIL + "\\ud800\"",
        "[{" + TEXT + ":" + NUMBER + "e999}]",
        EMAIL,
        "null"
      })
  void inADocumentWithAnyFieldOfAnotherTypeOrForm(String value) {
    int problems = 0;
    for (String field :
        List.of(
            "id",
            "created",
            "integrationId",
            "attributes",
            "accountId",
            "closedSessions",
            "totalSales",
            "loyaltyMemberships",
            "audienceMemberships",
            "lastActivity",
            "sandbox",
            "advocateIntegrationId",
            EMAIL)) {
      problems += shown.problemsWith(DOCUMENT.with(field, value).bytes());
      problems +=
          shown.problemsWith(
              DOCUMENT
                  .without(field)
                  .with(
                      "loyaltyMemberships",
                      "[{\"loyaltyProgramId\":" + value + ",\"joined\":" + value + "}]")
                  .bytes());
      problems +=
          shown.problemsWith(
              DOCUMENT
                  .without(field)
                  .with(
                      "audienceMemberships",
                      "[{\"name\":" + value + ",\"id\":" + value + "}," + value + "]")
                  .bytes());
    }
    assertThat(problems).isPositive();
    nothingPersonalWasShown();
  }

  @Test
  void inACustomerThatCannotBeWritten() {
    Customer customer = json.read(DOCUMENT.bytes());
    for (Customer unwritable :
        List.of(
            customer.toBuilder().created(Instant.MAX).build(),
            customer.toBuilder().created(Instant.ofEpochSecond(8675309L << 20)).build(),
            customer.toBuilder().integrationId(EMAIL + "\ud800").build(),
            customer.toBuilder().additionalProperties(Map.of(EMAIL, EMAIL + "\ud800")).build(),
            customer.toBuilder().additionalProperties(Map.of("id", EMAIL)).build(),
            customer.toBuilder()
                .attributes(Attributes.of(Map.of(EMAIL + "\ud800", EMAIL)))
                .build())) {
      shown.add(catchThrowableOfType(CustomerJsonException.class, () -> json.write(unwritable)));
    }
    nothingPersonalWasShown();
  }
}
