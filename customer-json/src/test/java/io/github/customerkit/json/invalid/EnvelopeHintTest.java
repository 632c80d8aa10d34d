package io.github.customerkit.json.invalid;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a document with a customer inside it is reported as what it is. */
class EnvelopeHintTest {

  private static String hint(String place) {
    return " ERROR wrong-type [customer] expected customer, found an object that holds a customer"
        + " at "
        + place;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"effects\":[],\"customerProfile\":%s}; /customerProfile",
        "{\"integrationStates\":[{},{\"customerProfile\":%s}]};"
            + " /integrationStates/*/customerProfile",
        "{\"profile\":%s,\"referrals\":[]}; /profile",
        "{\"customer\":%s}; /customer",
        "{\"type\":\"RECORD\",\"record\":%s}; /record",
        "{\"type\":\"RECORD\",\"record\":{\"data\":%s}}; /record/data",
        "{\"id\":\"event-1\",\"created\":1700000000,\"data\":%s}; /data",
        "{\"payload\":%s}; /payload"
      })
  void placeOfTheCustomerIsReportedAndReadsIt(String envelope, String place) {
    for (String inside : new String[] {customer(6), customer(6).replace("31", "\"31\"")}) {
      String document = envelope.formatted(inside);
      ReportedProblems.of((Object) document).containsExactly(hint(place));
      ReportedProblems.of(utf8(document)).containsExactly(hint(place));
      assertThat(CustomerReader.create().stream(new ByteArrayInputStream(utf8(document, "\n"))))
          .flatExtracting(CustomerRecord::getProblems)
          .extracting(ReportedProblems::line)
          .containsExactly(hint(place));
    }
    CustomerReader reader = CustomerReader.builder().at(place).build();
    assertThat(
            reader.stream(new ByteArrayInputStream(utf8(envelope.formatted(customer(6)))))
                .filter(CustomerRecord::isAccepted)
                .map(one -> one.orElseThrow().getId()))
        .containsExactly(6L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/typo", "/typo/x", "/customerProfile/id/x", "/effects/0", "/typo/*"})
  void anotherPlaceThanTheGivenOneIsReported(String at) {
    String document = "{\"effects\":{\"n\":1},\"customerProfile\":" + customer(6) + "}";
    CustomerReader reader = CustomerReader.builder().at(at).build();
    assertThat(reader.stream(new ByteArrayInputStream(utf8(document))))
        .flatExtracting(CustomerRecord::getProblems)
        .extracting(ReportedProblems::line)
        .containsExactly(hint("/customerProfile"));
  }

  @Test
  void otherPlacesOfAPathToSeveralCustomersAreReportedAlone() {
    String document =
        "{\"states\":[{\"customerProfile\":"
            + customer(6)
            + "},{}],\"profile\":"
            + customer(7)
            + "}";
    CustomerReader reader = CustomerReader.builder().at("/states/*/customerProfile").build();
    assertThat(reader.stream(new ByteArrayInputStream(utf8(document))))
        .flatExtracting(CustomerRecord::getProblems)
        .extracting(ReportedProblems::line)
        .singleElement()
        .asString()
        .startsWith("/states/1/customerProfile ERROR missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"profile\":{}}]", "1", "null", "{}", "{\"profile\":{\"id\":6}}"})
  void documentWithoutACustomerLacksThePlace(String document) {
    CustomerJson json = CustomerJson.create().at("/typo/x");
    ReportedProblems.of(() -> json.read(document))
        .allMatch(line -> line.contains(" missing ") || line.contains(" wrong-type "))
        .noneMatch(line -> line.contains("holds a customer"));
  }

  @Test
  void germanSaysTheSame() {
    CustomerJson german = CustomerJson.create(ReadLimits.defaults(), Locale.GERMAN);
    ReportedProblems.of(() -> german.read("{\"profile\":" + customer(6) + "}"))
        .containsExactly(
            " ERROR wrong-type [customer] erwartet wird customer, gefunden wurde ein Objekt, das"
                + " einen Kunden unter /profile enthält");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"profile\":{\"id\":1}}",
        "{\"profile\":{\"integrationId\":\"x\"}}",
        "{\"profile\":[1]}",
        "{\"profile\":null}",
        "{\"profile\":{\"id\":1,\"integrationId\":\"x\"}}",
        "{\"secret\":{\"id\":1,\"integrationId\":\"x\",\"created\":\"\"}}",
        "{\"a\":{\"profile\":{\"id\":1,\"integrationId\":\"x\",\"created\":\"\"}}}"
      })
  void otherObjectsLackTheirFields(String document) {
    ReportedProblems.codesOf(document).hasSize(8).allMatch(one -> one.endsWith(" missing"));
  }

  @Test
  void customerWithAnObjectLikeACustomerLacksItsFields() {
    ReportedProblems.codesOf(Document.full().without("integrationId").with("profile", customer(7)))
        .containsExactly("/integrationId missing");
    ReportedProblems.codesOf(
            Document.full()
                .without("integrationId")
                .without("accountId")
                .with("totalSales", "\"x\"")
                .with("profile", customer(7)))
        .containsExactly("/totalSales wrong-type", "/integrationId missing", "/accountId missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"accountId\":1,\"profile\":%s}",
        "{\"integrationId\":\"x\",\"profile\":%s}",
        "{\"created\":\"2020-01-01 00:00:00\",\"id\":1e999,\"pro\\u0066ile\":%s}"
      })
  void envelopeMayHaveFieldsOfItsOwn(String envelope) {
    ReportedProblems.of((Object) envelope.formatted(customer(6))).containsExactly(hint("/profile"));
  }

  @Test
  void serverErrorIsNamedBeforeAnEnvelope() {
    String error = "{\"message\":\"x\",\"statusCode\":409}";
    String named =
        " ERROR wrong-type [customer] expected customer, found an object with the names message,"
            + " statusCode, the response of a server to a bad request";
    ReportedProblems.of((Object) error).containsExactly(named);
    CustomerJson inside = CustomerJson.create().at("/profile");
    ReportedProblems.of(() -> inside.read(error)).containsExactly(named);
  }

  @Test
  void problemsOfTheJsonAreStillReported() {
    String envelope = "{\"profile\":" + customer(6) + ",\"x\":1,\"x\":2";
    ReportedProblems.codesOf(envelope + "}").hasSize(9).contains("/x duplicate-name");
    ReportedProblems.codesOf(envelope).containsExactly("/x duplicate-name", " syntax");
  }

  @Test
  void envelopeInsideAnEnvelopeIsReportedFromThere() {
    CustomerJson json = CustomerJson.create().at("/record");
    ReportedProblems.of(() -> json.read("{\"record\":{\"data\":" + customer(6) + "}}"))
        .containsExactly(hint("/data"));
  }
}
