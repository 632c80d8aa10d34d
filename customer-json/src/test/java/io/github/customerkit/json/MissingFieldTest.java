package io.github.customerkit.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingFieldTest {

  @ParameterizedTest
  @CsvSource({
    "id,int64",
    "created,date-time",
    "integrationId,string",
    "attributes,object",
    "accountId,int64",
    "closedSessions,int64",
    "totalSales,number",
    "lastActivity,date-time"
  })
  void aRequiredFieldAbsentOrNull(String field, String type) {
    String told =
        "/%s ERROR missing [%s] required, but absent or null; expected %s"
            .formatted(field, type, type);

    Told.of(Document.full().without(field)).containsExactly(told);
    Told.of(Document.full().with(field, "null")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"loyaltyMemberships", "audienceMemberships", "sandbox", "advocateIntegrationId"})
  void anOptionalFieldAbsentOrNullIsFine(String field) {
    Told.of(Document.full().without(field)).isEmpty();
    Told.of(Document.full().with(field, "null")).isEmpty();
  }

  @Test
  void aRequiredFieldOfALoyaltyMembership() {
    String told =
        "/loyaltyMemberships/1/loyaltyProgramId ERROR missing [int64] required, but absent or"
            + " null; expected int64";
    Document document = Document.full();

    Told.of(document.with("loyaltyMemberships", "[{\"loyaltyProgramId\":1},{\"joined\":null}]"))
        .containsExactly(told);
    Told.of(
            document.with(
                "loyaltyMemberships", "[{\"loyaltyProgramId\":1},{\"loyaltyProgramId\":null}]"))
        .containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"loyaltyProgramId\":1}", "{\"loyaltyProgramId\":1,\"joined\":null}"})
  void joinedIsOptional(String membership) {
    Told.of(Document.full().with("loyaltyMemberships", "[" + membership + "]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"id,int64", "name,string"})
  void aRequiredFieldOfAnAudienceMembership(String field, String type) {
    String told =
        "/audienceMemberships/0/%s ERROR missing [%s] required, but absent or null; expected %s"
            .formatted(field, type, type);
    String other = field.equals("id") ? "\"name\":\"n\"" : "\"id\":1";

    Told.of(Document.full().with("audienceMemberships", "[{" + other + "}]")).containsExactly(told);
    Told.of(Document.full().with("audienceMemberships", "[{\"" + field + "\":null," + other + "}]"))
        .containsExactly(told);
  }

  @Test
  void anEmptyObjectIsToldAllThatItLacksInTheOrderOfTheApi() {
    Told.codesOf("{}")
        .containsExactly(
            "/id missing",
            "/created missing",
            "/integrationId missing",
            "/attributes missing",
            "/accountId missing",
            "/closedSessions missing",
            "/totalSales missing",
            "/lastActivity missing");
  }

  @Test
  void aNameInAnotherCaseIsAnotherName() {
    Told.codesOf(Document.full().without("id").with("ID", "6")).containsExactly("/id missing");
  }

  @Test
  void aNullAttributeIsNotMissing() {
    Told.of(Document.full().withAttribute("null")).isEmpty();
  }
}
