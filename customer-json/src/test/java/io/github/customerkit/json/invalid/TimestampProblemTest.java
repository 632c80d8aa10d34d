package io.github.customerkit.json.invalid;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every timestamp is checked; the model's tests define what a timestamp is. */
class TimestampProblemTest {

  private static final String TOLD =
      " ERROR bad-timestamp [date-time] expected an RFC 3339 timestamp such as"
          + " 2020-02-07T08:15:22Z";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "1580000000",
        "2020-02-07",
        "2020-02-07T08:15Z",
        "2020-02-07T08:15:60Z",
        "2020-02-07T23:59:60Z",
        "2020-02-07T24:00:00Z",
        "2020-02-30T08:15:22Z",
        "2019-02-29T08:15:22Z",
        "2020-13-07T08:15:22Z",
        "2020-02-07 08:15:22Z",
        "2020-02-07T08:15:22.Z",
        "2020-02-07T08:15:22,5Z",
        "2020-02-07T08:15:22.1234567890Z",
        "2020-02-07T08:15:22",
        "2020-02-07T08:15:22+0100",
        "2020-02-07T08:15:22+01",
        "2020-02-07T08:15:22+01:00:30",
        "2020-02-07T08:15:22+18:01",
        "2020-02-07T08:15:22+01:60",
        " 2020-02-07T08:15:22Z",
        "2020-02-07T08:15:22Z ",
        "2020-02-07T08:15:22Z\\u0000",
        "0000-12-31T23:59:59Z",
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "10000-01-01T00:00:00Z",
        "+2020-02-07T08:15:22Z",
        "2020-02-07T08:15:22[Europe/Berlin]",
        "２020-02-07T08:15:22Z"
      })
  void invalidTimestampIsReportedInEveryField(String text) {
    String quoted = "\"" + text + "\"";

    ReportedProblems.of(Document.full().with("created", quoted)).containsExactly("/created" + TOLD);
    ReportedProblems.of(Document.full().with("lastActivity", quoted))
        .containsExactly("/lastActivity" + TOLD);
    ReportedProblems.of(
            Document.full()
                .with("loyaltyMemberships", "[{\"joined\":" + quoted + ",\"loyaltyProgramId\":1}]"))
        .containsExactly("/loyaltyMemberships/0/joined" + TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-07t08:15:22z",
        "2020-02-07T08:15:22.1Z",
        "2020-02-07T08:15:22.123456789Z",
        "2020-02-07T08:15:22-00:00",
        "2020-02-07T08:15:22+18:00",
        "2020-02-07T08:15:22-18:00",
        "2020-02-29T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00-00:01",
        "9999-12-31T23:59:59.999999999Z",
        "\\u0032020-02-07T08:15:22Z"
      })
  void validTimestampsAreAccepted(String text) {
    ReportedProblems.of(Document.full().with("created", "\"" + text + "\"")).isEmpty();
  }

  @Test
  void anAttributeThatLooksLikeATimestampIsAText() {
    ReportedProblems.of(Document.full().withAttribute("\"2020-02-30T24:00:60Z\"")).isEmpty();
  }

  @Test
  void timestampOtherThanAStringHasTheWrongType() {
    ReportedProblems.codesOf(
            Document.full().with("created", "1580000000").with("lastActivity", "[]"))
        .containsExactly("/created wrong-type", "/lastActivity wrong-type");
  }
}
