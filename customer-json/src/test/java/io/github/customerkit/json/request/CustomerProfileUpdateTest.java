package io.github.customerkit.json.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class CustomerProfileUpdateTest {

  private static String json(CustomerProfileUpdateBuilder update) {
    return new String(update.build().toJson(), StandardCharsets.UTF_8);
  }

  private static CustomerProfileUpdateBuilder update() {
    return CustomerProfileUpdate.builder("U");
  }

  private static Customer customer(String attributes, String audiences) {
    return CustomerJson.create()
        .read(
            Document.full()
                .with("attributes", attributes)
                .with("audienceMemberships", audiences)
                .toString());
  }

  @Test
  void nullsAreRefusedByName() {
    CustomerProfileUpdateBuilder builder = CustomerProfileUpdate.builder("U");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerProfileUpdate.builder((CustomerChanges) null))
        .withMessage("changes");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.setAttributes(null))
        .withMessage("values");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.evaluableCampaignIds((List<Long>) null))
        .withMessage("campaignIds");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.evaluableCampaignIds((long[]) null))
        .withMessage("campaignIds");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.responseContent(null))
        .withMessage("content");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerProfileBulkUpdate.split(null))
        .withMessage("updates");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerProfileBulkUpdate.split(Collections.singleton(null)))
        .withMessage("an update");
  }

  @Test
  void settingDeletingAndLeavingAreThreeDifferentThings() {
    assertThat(
            json(
                update()
                    .setAttributes(
                        Attributes.builder()
                            .string("Language", "german")
                            .number("Points", new BigDecimal("1.50"))
                            .raw("Gone", null)
                            .build())
                    .deleteAttributes("ShippingCountry")))
        .isEqualTo(
            "{\"attributes\":{\"Language\":\"german\",\"Points\":1.50,\"Gone\":null,"
                + "\"ShippingCountry\":null}}");
    assertThat(json(update())).isEqualTo("{}");
  }

  @Test
  void theLastWordOnAnAttributeCounts() {
    Attributes german = Attributes.builder().string("Language", "german").build();
    assertThat(json(update().setAttributes(german).deleteAttributes("Language")))
        .isEqualTo("{\"attributes\":{\"Language\":null}}");
    assertThat(json(update().deleteAttributes("Language").setAttributes(german)))
        .isEqualTo("{\"attributes\":{\"Language\":\"german\"}}");
  }

  @Test
  void everythingElseThatTheBodyHasIsWrittenInTheApisOrder() {
    assertThat(
            json(
                update()
                    .addToAudiences(4, 2)
                    .deleteFromAudiences(7)
                    .evaluableCampaignIds(10, 12)
                    .responseContent(List.of("triggeredCampaigns", "newInTheApi"))))
        .isEqualTo(
            "{\"evaluableCampaignIds\":[10,12],\"audiencesChanges\":{\"adds\":[2,4],\"deletes\":[7]},"
                + "\"responseContent\":[\"triggeredCampaigns\",\"newInTheApi\"]}");
    assertThat(json(update().addToAudiences(1)))
        .isEqualTo("{\"audiencesChanges\":{\"adds\":[1],\"deletes\":[]}}");
  }

  @Test
  void changesBecomeWhatBringsTheProfileThere() {
    Customer before =
        customer(
            "{\"A\":1,\"B\":2.0,\"C\":3}", "[{\"id\":1,\"name\":\"a\"},{\"id\":2,\"name\":\"b\"}]");
    Customer after =
        customer(
            "{\"B\":2,\"C\":[4],\"D\":null}",
            "[{\"id\":3,\"name\":\"c\"},{\"id\":2,\"name\":\"x\"}]");
    CustomerProfileUpdate update =
        CustomerProfileUpdate.builder(CustomerChanges.between(before, after)).build();

    assertThat(new String(update.toJson(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"attributes\":{\"A\":null,\"C\":[4],\"D\":null},"
                + "\"audiencesChanges\":{\"adds\":[3],\"deletes\":[1]}}");
    assertThat(update.getIntegrationId()).isEqualTo(after.getIntegrationId());
    assertThat(update.isEmpty()).isFalse();
    assertThat(
            CustomerProfileUpdate.builder(CustomerChanges.between(after, after)).build().isEmpty())
        .isTrue();
  }

  @Test
  void changesBetweenTwoCustomersAreRefused() {
    Customer one = customer("{}", "[]");
    Customer other = one.toBuilder().integrationId("anna@example.org").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerProfileUpdate.builder(CustomerChanges.between(one, other)))
        .withMessage("the changes are between two different integration IDs");
  }

  @Test
  void updateThatTheServerWouldRefuseIsRefusedWithAllReasons() {
    AttributeDefinitions definitions =
        AttributeDefinitions.of(
            List.of(
                definition("Points", "number").build(),
                definition("Size", "string")
                    .suggestions(List.of("M"))
                    .restrictedBySuggestions(true)
                    .build()));
    CustomerProfileUpdateBuilder update =
        CustomerProfileUpdate.builder("x".repeat(1001))
            .setAttributes(
                Attributes.builder()
                    .string("Points", "secret")
                    .string("Size", "secret")
                    .raw("Pionts", null)
                    .build())
            .addToAudiences(1, 2)
            .deleteFromAudiences(2)
            .definitions(definitions);

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(update::build)
        .withNoCause()
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .hasToString(
                        "[/integrationId: ERROR too-long: must have at most 1000 characters,"
                            + " /attributes/Points: ERROR attribute-type: expected number,"
                            + " /attributes/Size: ERROR attribute-value: is not one of the"
                            + " allowed values: M,"
                            + " /attributes/Pionts: ERROR undefined-attribute: is not defined; did"
                            + " you mean Points?,"
                            + " /audiencesChanges: ERROR added-and-deleted: audience 2 is"
                            + " both added and deleted]"))
        .withMessageStartingWith("the server would refuse the update: /integrationId: ERROR too-")
        .withMessageNotContaining("secret");
  }

  @Test
  void refusalsAreInTheRequestedLanguage() {
    AttributeDefinitions definitions =
        AttributeDefinitions.of(List.of(definition("Points", "number").build()));
    CustomerProfileUpdateBuilder update =
        CustomerProfileUpdate.builder("..")
            .setAttributes(Attributes.builder().string("Points", "1").build())
            .addToAudiences(2)
            .deleteFromAudiences(2)
            .definitions(definitions)
            .locale(Locale.GERMAN);

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(update::build)
        .satisfies(
            e -> assertThat(e.getKind()).isEqualTo(CustomerJsonException.Kind.INVALID_REQUEST))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .extracting(Problem::getMessage)
                    .containsExactly(
                        "erwartet wird number",
                        "die Zielgruppe 2 soll zugleich hinzugefügt und entfernt werden",
                        "kann nicht in einem Pfad stehen, den eine Änderung von mehr als Attributen"
                            + " braucht"));
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(
            () ->
                CustomerProfileUpdate.builder("\ud800")
                    .setAttributes(Attributes.builder().string("Points", "\ud800").build())
                    .locale(Locale.GERMAN)
                    .build())
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "/integrationId: ERROR encoding: kein gültiges UTF-8, oder ein einzelnes"
                            + " Surrogat in einem Text",
                        "/attributes: ERROR encoding: kein gültiges UTF-8, oder ein einzelnes"
                            + " Surrogat in einem Text"));
  }

  private static AttributeDefinition.Builder definition(String name, String type) {
    return AttributeDefinition.builder().entity("CustomerProfile").name(name).type(type);
  }

  @Test
  void anIntegrationIdMustBeOne() {
    for (String id : List.of("", " \t", "\ud800", "\u00a0", "\u200b", "\u0000")) {
      assertThatExceptionOfType(CustomerJsonException.class)
          .isThrownBy(() -> CustomerProfileUpdate.builder(id).build())
          .withMessageStartingWith("the server would refuse the update: /integrationId: ERROR");
    }
    assertThat(CustomerProfileUpdate.builder("\ud83d\ude00".repeat(1000)).build().isEmpty())
        .isTrue();
  }

  @Test
  void anIntegrationIdWithNothingVisibleIsBlank() {
    for (String id : List.of("", "\u3164", "\u2800", "\u034F", "\uFE0F", "\u200b\u00a0")) {
      assertThatExceptionOfType(CustomerJsonException.class)
          .isThrownBy(() -> CustomerProfileUpdate.builder(id).build())
          .withMessage(
              "the server would refuse the update: /integrationId: ERROR blank:"
                  + " must contain at least one visible character");
    }
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> CustomerProfileUpdate.builder("\ud800").build())
        .withMessageContaining("/integrationId: ERROR encoding:");
  }

  @Test
  void attributesThatJsonCannotRepresentAreReportedWithOtherProblems() {
    CustomerProfileUpdateBuilder update =
        CustomerProfileUpdate.builder("")
            .setAttributes(Attributes.builder().string("A", "\ud800").build());
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(update::build)
        .satisfies(
            e ->
                assertThat(e.getProblems().stream().map(ReportedProblems::code))
                    .containsExactly("/integrationId blank", "/attributes encoding"));
  }

  @Test
  void noPathCanHaveDots() {
    for (String dots : List.of(".", "..")) {
      assertThatExceptionOfType(CustomerJsonException.class)
          .isThrownBy(() -> CustomerProfileUpdate.builder(dots).addToAudiences(1).build())
          .withMessageContaining("/integrationId: ERROR dot-segment: cannot be part of a path");
      CustomerProfileUpdate bulk =
          CustomerProfileUpdate.builder(dots).deleteAttributes("A").build();
      assertThat(CustomerProfileBulkUpdate.split(List.of(bulk))).hasSize(1);
      assertThatIllegalStateException().isThrownBy(bulk::path);
    }
    assertThat(CustomerProfileUpdate.builder("...").addToAudiences(1).build().path())
        .endsWith("/...");
  }

  @Test
  void thePathHasTheIntegrationIdAsOneSegment() {
    assertThat(CustomerProfileUpdate.builder("a b/ü+?#%~*").build().path())
        .isEqualTo("/v2/customer_profiles/a%20b%2F%C3%BC%2B%3F%23%25%7E*");
  }

  @Test
  void isAValueAndShowsNoData() {
    EqualsVerifier.forClass(CustomerProfileUpdate.class)
        .withPrefabValues(List.class, List.of(), List.of(1L))
        .withPrefabValues(
            Attributes.class, Attributes.empty(), Attributes.builder().bool("A", true).build())
        .withNonnullFields("integrationId", "attributes", "audienceAdditions")
        .withNonnullFields("audienceDeletions", "evaluableCampaignIds", "responseContent")
        .verify();
    CustomerProfileUpdateBuilder update =
        CustomerProfileUpdate.builder("anna@example.org").deleteAttributes("A").addToAudiences(1);
    assertThat(update).hasToString("CustomerProfileUpdateBuilder");
    assertThat(update.build())
        .hasToString(
            "CustomerProfileUpdate(attributes=1, audienceAdditions=1, audienceDeletions=0)");
    assertThat(update.build().getAudienceAdditions()).isUnmodifiable();
  }
}
