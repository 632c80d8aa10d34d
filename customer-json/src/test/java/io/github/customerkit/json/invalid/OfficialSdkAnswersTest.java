package io.github.customerkit.json.invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Customer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests documents of which the official SDKs lose, change or leak data. */
class OfficialSdkAnswersTest {

  private final CustomerJson json = CustomerJson.create();

  private Customer read(Document document) {
    return json.read(document.toString());
  }

  @Test
  void aLongAttributeIsExact() {
    Customer customer = read(Document.full().withAttribute("12345678901234567"));

    assertThat(customer.getAttributes().raw("A").get()).isEqualTo(12345678901234567L);
    assertThat(json.writeString(customer)).contains("{\"A\":12345678901234567}");
  }

  @Test
  void anIntegerAttributeStaysAnInteger() {
    Customer customer = read(Document.full().withAttribute("42"));

    assertThat(customer.getAttributes().raw("A").get()).isEqualTo(42L);
    assertThat(customer.getAttributes().number("A").get()).isEqualTo(new BigDecimal("42"));
    assertThat(json.writeString(customer)).contains("{\"A\":42}");
  }

  @Test
  void aNullAttributeIsWrittenAgainSoThatItCanBeDeleted() {
    Customer customer = read(Document.full().withAttribute("null"));

    assertThat(customer.getAttributes().string("A").isNull()).isTrue();
    assertThat(json.writeString(customer)).contains("\"attributes\":{\"A\":null}");
  }

  @Test
  void attributesOtherThanAnObjectAreRefused() {
    ReportedProblems.of(Document.full().with("attributes", "[]"))
        .containsExactly("/attributes ERROR wrong-type [object] expected object, found an array");
    ReportedProblems.of(Document.full().with("attributes", "\"x\""))
        .containsExactly("/attributes ERROR wrong-type [object] expected object, found a string");
  }

  @Test
  void aMissingFieldIsReportedWithoutTheCustomer() {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> read(Document.full().without("lastActivity")))
        .withMessage(
            "not a customer: /lastActivity: ERROR missing: required, but absent or null;"
                + " expected date-time")
        .withNoCause();
  }

  @Test
  void anUnknownFieldIsKept() {
    Customer customer = read(Document.full().with("tomorrow", "{\"a\":[1.50]}"));

    assertThat(customer.getAdditionalProperties()).containsOnlyKeys("tomorrow");
    assertThat(json.writeString(customer)).endsWith(",\"tomorrow\":{\"a\":[1.50]}}");
  }

  @Test
  void anIdBeyondInt64IsNeitherClampedNorWrapped() {
    ReportedProblems.of(Document.full().with("id", "9223372036854775808"))
        .containsExactly("/id ERROR out-of-range [int64] a number beyond the range of int64");
  }

  @Test
  void anIdWithAFractionIsNotCut() {
    ReportedProblems.of(Document.full().with("id", "6.5"))
        .containsExactly(
            "/id ERROR wrong-type [int64] expected int64, found a number with a fraction or an"
                + " exponent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void emptyBodyIsRefused(String body) {
    ReportedProblems.codesOf(body).containsExactly(" syntax");
  }

  @Test
  void longIntegrationIdIsLeftToTheRules() {
    String id = "x".repeat(2_000);

    assertThat(read(Document.full().with("integrationId", "\"" + id + "\"")).getIntegrationId())
        .isEqualTo(id);
  }

  @Test
  void attributeOf20000LevelsIsOnlyRefused() {
    ReportedProblems.of(Document.full().withAttribute("[".repeat(20_000) + "]".repeat(20_000)))
        .containsExactly(" ERROR too-large [<= 64 levels] nesting of more than 64 levels");
  }

  @Test
  void toStringShowsTheIdOnly() {
    assertThat(read(Document.full())).hasToString("Customer(id=6)");
  }
}
