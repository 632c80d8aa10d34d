package io.github.customerkit.json.invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteRefusalTest {

  private static final String BAD_TIMESTAMP =
      " ERROR bad-timestamp [date-time] expected an RFC 3339 timestamp such as"
          + " 2020-02-07T08:15:22Z";
  private static final String DUPLICATE_NAME =
      " ERROR duplicate-name [unique names] the name occurs more than once in its object";
  private static final String ENCODING =
      " ERROR encoding [UTF-8] not valid UTF-8, or a lone surrogate in a text";

  private final CustomerJson json = CustomerJson.create();
  private final Customer customer = json.read(Document.full().toString());

  /** Asserts that the customer is refused and nothing is written. */
  private ListAssert<String> problems(Customer unwritable) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportedProblems.of(() -> json.writeString(unwritable)).isNotEmpty();
    ListAssert<String> problems = ReportedProblems.of(() -> json.write(unwritable, out));
    assertThat(out.toByteArray()).isEmpty();
    return problems;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-12-31T23:59:59.999999999Z",
        "-0001-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z"
      })
  void aTimeOutsideTheYears1To9999(String time) {
    Instant instant = Instant.parse(time);
    LoyaltyMembership loyalty = customer.getLoyaltyMemberships().get(0);

    problems(customer.toBuilder().created(instant).build())
        .containsExactly("/created" + BAD_TIMESTAMP);
    problems(customer.toBuilder().lastActivity(instant).build())
        .containsExactly("/lastActivity" + BAD_TIMESTAMP);
    problems(
            customer.toBuilder()
                .loyaltyMemberships(List.of(loyalty, loyalty.toBuilder().joined(instant).build()))
                .build())
        .containsExactly("/loyaltyMemberships/1/joined" + BAD_TIMESTAMP);
  }

  @Test
  void theFirstAndTheLastTimeAreWritten() {
    Customer extreme =
        customer.toBuilder()
            .created(Instant.parse("0001-01-01T00:00:00Z"))
            .lastActivity(Instant.parse("9999-12-31T23:59:59.999999999Z"))
            .build();

    assertThat(json.read(json.write(extreme))).isEqualTo(extreme);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "x\udc00", "\udc00\ud800"})
  void aLoneSurrogateInAnyTextOrName(String text) {
    AudienceMembership audience = customer.getAudienceMemberships().get(0);

    problems(customer.toBuilder().integrationId(text).build()).containsExactly(ENCODING);
    problems(customer.toBuilder().advocateIntegrationId(text).build()).containsExactly(ENCODING);
    problems(customer.toBuilder().attributes(Attributes.of(Map.of("A", List.of(text)))).build())
        .containsExactly(ENCODING);
    problems(customer.toBuilder().attributes(Attributes.of(Map.of("A", Map.of(text, 1L)))).build())
        .containsExactly(ENCODING);
    problems(customer.toBuilder().additionalProperties(Map.of(text, 1L)).build())
        .containsExactly(ENCODING);
    problems(
            customer.toBuilder()
                .audienceMemberships(List.of(audience.toBuilder().name(text).build()))
                .build())
        .containsExactly(ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "integrationId", "advocateIntegrationId", "loyaltyMemberships"})
  void anAdditionalPropertyNamedLikeAField(String name) {
    problems(customer.toBuilder().additionalProperties(Map.of(name, 1L)).build())
        .containsExactly("/" + name + DUPLICATE_NAME);
    problems(
            customer.toBuilder()
                .advocateIntegrationId(null)
                .loyaltyMemberships(List.of())
                .additionalProperties(Map.of(name, 1L))
                .build())
        .containsExactly("/" + name + DUPLICATE_NAME);
  }

  @Test
  void anAdditionalPropertyOfAMembershipNamedLikeAField() {
    LoyaltyMembership loyalty = LoyaltyMembership.builder().loyaltyProgramId(1L).build();
    AudienceMembership audience = customer.getAudienceMemberships().get(0);

    problems(
            customer.toBuilder()
                .loyaltyMemberships(
                    List.of(
                        loyalty,
                        loyalty.toBuilder().additionalProperties(Map.of("joined", 1L)).build()))
                .build())
        .containsExactly("/loyaltyMemberships/1/joined" + DUPLICATE_NAME);
    problems(
            customer.toBuilder()
                .audienceMemberships(
                    List.of(audience.toBuilder().additionalProperties(Map.of("name", 1L)).build()))
                .build())
        .containsExactly("/audienceMemberships/0/name" + DUPLICATE_NAME);
  }

  @Test
  void fieldOfAnotherSchemaIsAnUnknownName() {
    Customer other = customer.toBuilder().additionalProperties(Map.of("name", 1L)).build();

    assertThat(json.read(json.write(other))).isEqualTo(other);
  }

  @Test
  void moreThanAThousandLevels() {
    assertThat(json.write(customer.toBuilder().attributes(nested(998)).build())).isNotEmpty();
    problems(customer.toBuilder().attributes(nested(999)).build())
        .containsExactly(" ERROR too-large [<= 1000 levels] nesting of more than 1000 levels");
  }

  /** Returns attributes, which are level 2, with nested lists. */
  private static Attributes nested(int levels) {
    Object value = 1L;
    for (int i = 0; i < levels; i++) {
      value = List.of(value);
    }
    return Attributes.of(Map.of("A", value));
  }

  @Test
  void theMessageNamesTheFailureAndThereIsNoCause() {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> json.write(customer.toBuilder().created(Instant.MAX).build()))
        .withMessage(
            "cannot be written as JSON: /created: ERROR bad-timestamp: expected an RFC 3339"
                + " timestamp such as 2020-02-07T08:15:22Z")
        .withNoCause();
  }

  @Test
  void afterARefusalTheNextCustomerIsWrittenCompletely() {
    Customer unwritable = customer.toBuilder().lastActivity(Instant.MAX).build();

    for (int i = 0; i < 100; i++) {
      problems(unwritable);
      assertThat(json.writeString(customer)).isEqualTo(Document.full().toString());
    }
  }
}
