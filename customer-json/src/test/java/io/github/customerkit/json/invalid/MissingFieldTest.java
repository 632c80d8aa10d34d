package io.github.customerkit.json.invalid;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
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
    String expected =
        "/%s ERROR missing [%s] required, but absent or null; expected %s"
            .formatted(field, type, type);

    ReportedProblems.of(Document.full().without(field)).containsExactly(expected);
    ReportedProblems.of(Document.full().with(field, "null")).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"loyaltyMemberships", "audienceMemberships", "sandbox", "advocateIntegrationId"})
  void anOptionalFieldAbsentOrNullIsFine(String field) {
    ReportedProblems.of(Document.full().without(field)).isEmpty();
    ReportedProblems.of(Document.full().with(field, "null")).isEmpty();
  }

  @Test
  void aRequiredFieldOfALoyaltyMembership() {
    String expected =
        "/loyaltyMemberships/1/loyaltyProgramId ERROR missing [int64] required, but absent or"
            + " null; expected int64";
    Document document = Document.full();

    ReportedProblems.of(
            document.with("loyaltyMemberships", "[{\"loyaltyProgramId\":1},{\"joined\":null}]"))
        .containsExactly(expected);
    ReportedProblems.of(
            document.with(
                "loyaltyMemberships", "[{\"loyaltyProgramId\":1},{\"loyaltyProgramId\":null}]"))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"loyaltyProgramId\":1}", "{\"loyaltyProgramId\":1,\"joined\":null}"})
  void joinedIsOptional(String membership) {
    ReportedProblems.of(Document.full().with("loyaltyMemberships", "[" + membership + "]"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"id,int64", "name,string"})
  void aRequiredFieldOfAnAudienceMembership(String field, String type) {
    String expected =
        "/audienceMemberships/0/%s ERROR missing [%s] required, but absent or null; expected %s"
            .formatted(field, type, type);
    String other = field.equals("id") ? "\"name\":\"n\"" : "\"id\":1";

    ReportedProblems.of(Document.full().with("audienceMemberships", "[{" + other + "}]"))
        .containsExactly(expected);
    ReportedProblems.of(
            Document.full().with("audienceMemberships", "[{\"" + field + "\":null," + other + "}]"))
        .containsExactly(expected);
  }

  @Test
  void anEmptyObjectMissesAllRequiredFieldsInTheOrderOfTheApi() {
    ReportedProblems.codesOf("{}")
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
    ReportedProblems.codesOf(Document.full().without("id").with("ID", "6"))
        .containsExactly("/id missing");
  }

  @Test
  void aNullAttributeIsNotMissing() {
    ReportedProblems.of(Document.full().withAttribute("null")).isEmpty();
  }
}
