package io.github.customerkit.json.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.Customer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {

  private final CustomerJson json = CustomerJson.create();

  private String rewritten(Object document) {
    return json.writeString(json.read(document.toString()));
  }

  @Test
  void aDocumentInTheApisOrderIsWrittenAsItIs() {
    assertThat(rewritten(Document.full())).isEqualTo(Document.full().toString());
  }

  @Test
  void fieldsAreWrittenInTheApisOrderAndUnknownOnesAfterThemInTheirs() {
    assertThat(
            rewritten(
                "{\"z\":1,\"sandbox\":true,\"lastActivity\":\"2020-02-08T14:15:20Z\",\"a\":2,"
                    + "\"audienceMemberships\":[{\"y\":3,\"name\":\"n\",\"b\":4,\"id\":5}],"
                    + "\"loyaltyMemberships\":[{\"x\":6,\"joined\":\"2012-03-20T14:15:22Z\","
                    + "\"loyaltyProgramId\":7}],\"totalSales\":0,\"closedSessions\":0,"
                    + "\"advocateIntegrationId\":\"v\",\"accountId\":31,\"attributes\":{},"
                    + "\"integrationId\":\"u\",\"created\":\"2020-02-07T08:15:22Z\",\"id\":6,"
                    + "\"m\":8}"))
        .isEqualTo(
            "{\"id\":6,\"created\":\"2020-02-07T08:15:22Z\",\"integrationId\":\"u\","
                + "\"attributes\":{},\"accountId\":31,\"closedSessions\":0,\"totalSales\":0,"
                + "\"loyaltyMemberships\":[{\"loyaltyProgramId\":7,"
                + "\"joined\":\"2012-03-20T14:15:22Z\",\"x\":6}],"
                + "\"audienceMemberships\":[{\"id\":5,\"name\":\"n\",\"y\":3,\"b\":4}],"
                + "\"lastActivity\":\"2020-02-08T14:15:20Z\",\"sandbox\":true,"
                + "\"advocateIntegrationId\":\"v\",\"z\":1,\"a\":2,\"m\":8}");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-07T08:15:22Z,2020-02-07T08:15:22Z",
    "2020-02-07t08:15:22z,2020-02-07T08:15:22Z",
    "2020-02-07T09:15:22+01:00,2020-02-07T08:15:22Z",
    "2020-02-07T00:15:22-08:00,2020-02-07T08:15:22Z",
    "2020-02-07T08:15:22-00:00,2020-02-07T08:15:22Z",
    "2020-02-07T08:15:22.0Z,2020-02-07T08:15:22Z",
    "2020-02-07T08:15:22.000000000Z,2020-02-07T08:15:22Z",
    "2020-02-07T08:15:22.5Z,2020-02-07T08:15:22.500Z",
    "2020-02-07T08:15:22.120000Z,2020-02-07T08:15:22.120Z",
    "2020-02-07T08:15:22.1234Z,2020-02-07T08:15:22.123400Z",
    "2020-02-07T08:15:22.993483Z,2020-02-07T08:15:22.993483Z",
    "2020-02-07T08:15:22.1234567Z,2020-02-07T08:15:22.123456700Z",
    "2020-02-07T08:15:22.000000001Z,2020-02-07T08:15:22.000000001Z"
  })
  void aTimestampIsWrittenInUtcWithTheFewestOf0369FractionDigits(String text, String written) {
    Document document =
        Document.full()
            .with("created", "\"" + text + "\"")
            .with("lastActivity", "\"" + text + "\"")
            .with("loyaltyMemberships", "[{\"loyaltyProgramId\":1,\"joined\":\"" + text + "\"}]");

    assertThat(rewritten(document)).isEqualTo(document.toString().replace(text, written));
    assertThat(json.read(document.toString()).getCreated()).isEqualTo(Instant.parse(written));
  }

  @Test
  void aTimestampAmongTheAttributesIsKeptAsItIs() {
    String document = Document.full().withAttribute("\"2020-02-07t09:15:22.0+01:00\"").toString();

    assertThat(rewritten(document)).isEqualTo(document);
  }

  @Test
  void timesOfOneInstantAreEqual() {
    Customer utc = json.read(Document.full().with("created", "\"2020-02-07T08:15:22Z\"").bytes());

    assertThat(
            json.read(Document.full().with("created", "\"2020-02-07T09:15:22.0+01:00\"").bytes()))
        .isEqualTo(utc)
        .hasSameHashCodeAs(utc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"loyaltyMemberships", "audienceMemberships", "sandbox", "advocateIntegrationId"})
  void nullAndAbsentFieldsAreOmitted(String field) {
    String without = Document.full().without(field).toString();

    assertThat(rewritten(without)).isEqualTo(without);
    assertThat(rewritten(Document.full().with(field, "null"))).isEqualTo(without);
    assertThat(json.read(Document.full().with(field, "null").bytes()))
        .isEqualTo(json.read(without));
  }

  @ParameterizedTest
  @ValueSource(strings = {"loyaltyMemberships", "audienceMemberships"})
  void anEmptyListIsNotWritten(String field) {
    String without = Document.full().without(field).toString();

    assertThat(rewritten(Document.full().with(field, "[]"))).isEqualTo(without);
    assertThat(json.read(Document.full().with(field, "[]").bytes())).isEqualTo(json.read(without));
  }

  @Test
  void joinedNullIsNotWritten() {
    assertThat(
            rewritten(
                Document.full()
                    .with("loyaltyMemberships", "[{\"loyaltyProgramId\":1,\"joined\":null}]")))
        .isEqualTo(
            Document.full().with("loyaltyMemberships", "[{\"loyaltyProgramId\":1}]").toString());
  }

  @Test
  void emptyAttributesAreWritten() {
    String document = Document.full().with("attributes", "{}").toString();

    assertThat(rewritten(document)).isEqualTo(document);
  }

  @Test
  void whiteSpaceAndEscapesAreNotKept() {
    assertThat(
            rewritten(
                " " + Document.full().withAttribute("\"\\u0041\\/\\u00e9\" ").toString() + "\r\n"))
        .isEqualTo(Document.full().withAttribute("\"A/é\"").toString());
  }
}
