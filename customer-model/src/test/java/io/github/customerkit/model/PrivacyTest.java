package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that no value or name of a customer appears outside the data. */
class PrivacyTest {

  private static final String CANARY = "canary.9f3@example.org";
  private static final Map<String, Object> DATA =
      Map.of(CANARY, Map.of(CANARY, List.of(CANARY, Map.of(CANARY, CANARY))));

  private static Customer.Builder customer() {
    return Samples.customer()
        .integrationId(CANARY)
        .advocateIntegrationId(CANARY)
        .attributes(Attributes.of(DATA))
        .loyaltyMemberships(List.of(loyalty().build()))
        .audienceMemberships(List.of(audience().build()))
        .additionalProperties(DATA);
  }

  private static LoyaltyMembership.Builder loyalty() {
    return Samples.loyalty().additionalProperties(DATA);
  }

  private static AudienceMembership.Builder audience() {
    return Samples.audience().name(CANARY).additionalProperties(DATA);
  }

  @Test
  void domainObjectsShowTheirIdAlone() {
    assertThat(customer().build()).hasToString("Customer(id=6)");
    assertThat(loyalty().build()).hasToString("LoyaltyMembership(loyaltyProgramId=323414846)");
    assertThat(audience().build()).hasToString("AudienceMembership(id=2)");
    assertThat(Attributes.of(DATA)).hasToString("Attributes(size=1)");
    assertThat(Attributes.empty()).hasToString("Attributes(size=0)");
  }

  @Test
  void buildersShowNoData() {
    assertThat(customer()).hasToString("Customer.Builder");
    assertThat(customer().build().toBuilder()).hasToString("Customer.Builder");
    assertThat(loyalty()).hasToString("LoyaltyMembership.Builder");
    assertThat(loyalty().build().toBuilder()).hasToString("LoyaltyMembership.Builder");
    assertThat(audience()).hasToString("AudienceMembership.Builder");
    assertThat(audience().build().toBuilder()).hasToString("AudienceMembership.Builder");
    assertThat(Attributes.of(DATA).toBuilder()).hasToString("AttributesBuilder(size=1)");
  }

  @Test
  void answersShowNeitherValueNorName() {
    Attributes attributes =
        Attributes.builder().raw(CANARY, CANARY).raw("a" + CANARY, null).build();
    assertThat(attributes.string(CANARY)).hasToString("AttributeValue(/?, string: PRESENT)");
    assertThat(attributes.number(CANARY)).hasToString("AttributeValue(/?, number: OTHER_TYPE)");
    assertThat(attributes.raw("a" + CANARY)).hasToString("AttributeValue(/?, JSON: NULL)");
    assertThat(attributes.time("b" + CANARY)).hasToString("AttributeValue(/?, time: ABSENT)");
  }

  static Stream<ThrowingCallable> refusals() {
    Attributes attributes = Attributes.of(DATA);
    Map<Object, Object> wrongName = new LinkedHashMap<>(Map.of(new StringBuilder(CANARY), CANARY));
    return Stream.of(
        () -> attributes.string(CANARY).get(),
        () -> attributes.string(CANARY).orElse(CANARY),
        () -> attributes.string(CANARY).toOptional(),
        () -> attributes.string("a" + CANARY).get(),
        () -> Attributes.of(Map.of(CANARY, new StringBuilder(CANARY))),
        () -> Attributes.of(Map.of(CANARY, List.of(Map.of(CANARY, new StringBuilder(CANARY))))),
        () -> Attributes.of(Map.of(CANARY, wrongName)),
        () -> Attributes.builder().raw(CANARY, Stream.of(CANARY)).build(),
        () -> Problem.pointer(CANARY, new StringBuilder(CANARY)),
        () -> customer().created(null).build(),
        () -> loyalty().loyaltyProgramId(null).build(),
        () -> audience().id(null).build());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusalsShowNoDataInMessageOrCause(ThrowingCallable refusal) {
    Throwable thrown = catchThrowable(refusal);
    assertThat(thrown).isInstanceOf(RuntimeException.class).hasNoCause();
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain("canary").doesNotContain("9f3");
  }

  @Test
  void problemsPointWithoutShowingNames() {
    String pointer = Problem.pointer("attributes", CANARY, 0, CANARY);
    assertThat(
            Problem.of(pointer, "undefined-attribute", Severity.ERROR, "a defined one", "is not"))
        .hasToString("/attributes/?/0/?: ERROR undefined-attribute: is not");
  }
}
