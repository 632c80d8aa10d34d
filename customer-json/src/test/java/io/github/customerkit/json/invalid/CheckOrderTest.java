package io.github.customerkit.json.invalid;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that an error is one problem, by the first failing check: type and notation, then limits,
 * then range or form.
 */
class CheckOrderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "10000000000000000000",
        "99999999999999999999999999999999999999"
      })
  void anIntegerBeyondInt64IsOutOfRange(String number) {
    String expected = " ERROR out-of-range [int64] a number beyond the range of int64";

    ReportedProblems.of(Document.full().with("id", number)).containsExactly("/id" + expected);
    ReportedProblems.of(Document.full().with("accountId", number))
        .containsExactly("/accountId" + expected);
    ReportedProblems.of(Document.full().with("closedSessions", number))
        .containsExactly("/closedSessions" + expected);
    ReportedProblems.of(
            Document.full().with("loyaltyMemberships", "[{\"loyaltyProgramId\":" + number + "}]"))
        .containsExactly("/loyaltyMemberships/0/loyaltyProgramId" + expected);
    ReportedProblems.of(
            Document.full().with("audienceMemberships", "[{\"name\":\"n\",\"id\":" + number + "}]"))
        .containsExactly("/audienceMemberships/0/id" + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775807", "-9223372036854775808", "0", "-0", "999999999999999999"})
  void anIntegerWithinInt64IsNot(String number) {
    ReportedProblems.of(Document.full().with("id", number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1e999,wrong-type",
    "1.0,wrong-type",
    "1e-999,wrong-type",
    "9223372036854775808,out-of-range",
    "9223372036854775808.0,wrong-type"
  })
  void theNotationOfAnInt64ComesFirst(String number, String code) {
    ReportedProblems.codesOf(Document.full().with("id", number)).containsExactly("/id " + code);
  }

  @Test
  void theLimitsComeBeforeTheRange() {
    String digits = "1".repeat(400);

    ReportedProblems.codesOf(Document.full().with("id", digits))
        .containsExactly("/id out-of-range");
    ReportedProblems.codesOf(Document.full().with("id", digits + "1"))
        .containsExactly("/id too-large");
    ReportedProblems.codesOf(Document.full().with("id", digits + ".5"))
        .containsExactly("/id wrong-type");
  }

  @Test
  void theTypeComesBeforeTheLimits() {
    String longText = "\"" + "x".repeat((1 << 20) + 1) + "\"";

    ReportedProblems.codesOf(Document.full().with("id", longText))
        .containsExactly("/id wrong-type");
    ReportedProblems.codesOf(Document.full().with("integrationId", "1".repeat(401)))
        .containsExactly("/integrationId wrong-type");
    ReportedProblems.codesOf(Document.full().with("sandbox", "[" + "1,".repeat(10_000) + "1]"))
        .containsExactly("/sandbox wrong-type");
  }

  @Test
  void theLimitsComeBeforeTheForm() {
    String longText = "\"" + "x".repeat((1 << 20) + 1) + "\"";

    ReportedProblems.codesOf(Document.full().with("created", longText))
        .containsExactly("/created too-large");
  }

  @Test
  void theLengthOfANumberComesBeforeItsDigitsAndThoseBeforeItsScale() {
    ReportedProblems.of(Document.full().with("totalSales", "0." + "1".repeat(401)))
        .containsExactly(
            "/totalSales ERROR too-large [<= 400 characters] a number of more than 400 characters");
    ReadLimits fewDigits = ReadLimits.builder().maxNumberDigits(3).maxNumberScale(3).build();
    ReportedProblems.of(fewDigits, Document.full().with("totalSales", "0.00001"))
        .containsExactly(
            "/totalSales ERROR too-large [<= 3 digits] a number of more than 3 digits");
  }

  @Test
  void problemsAreReportedInTheOrderOfTheDocumentAndAbsentFieldsWhereTheirObjectEnds() {
    ReportedProblems.codesOf(
            "{\"lastActivity\":\"never\",\"loyaltyMemberships\":[{\"joined\":1},7],"
                + "\"attributes\":{\"A\":1e401,\"A\":2},\"u\":{\"v\":1,\"v\":2},\"id\":1e1,"
                + "\"totalSales\":null,\"accountId\":9223372036854775808}")
        .containsExactly(
            "/lastActivity bad-timestamp",
            "/loyaltyMemberships/0/joined wrong-type",
            "/loyaltyMemberships/0/loyaltyProgramId missing",
            "/loyaltyMemberships/1 wrong-type",
            "/attributes/A too-large",
            "/attributes/A duplicate-name",
            "/u/v duplicate-name",
            "/id wrong-type",
            "/totalSales missing",
            "/accountId out-of-range",
            "/created missing",
            "/integrationId missing",
            "/closedSessions missing");
  }
}
