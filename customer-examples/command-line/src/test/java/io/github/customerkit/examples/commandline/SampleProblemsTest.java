package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Samples;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.CustomerValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleProblemsTest {

  private static final CustomerReader READER =
      CustomerReader.builder()
          .check(
              CustomerValidator.builder()
                  .clock(Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC))
                  .build())
          .build();

  private static List<CustomerRecord> read(Path sample) {
    List<CustomerRecord> records = new ArrayList<>();
    READER.forEach(sample, records::add);
    return records;
  }

  /**
   * Returns the record's number, whether it is accepted, and each problem's severity, code and
   * pointer.
   */
  private static String reported(CustomerRecord found) {
    StringBuilder reported = new StringBuilder();
    reported.append(found.getNumber()).append(found.isAccepted() ? " accepted" : " rejected");
    for (Problem problem : found.getProblems()) {
      reported
          .append(' ')
          .append(problem.getSeverity())
          .append(' ')
          .append(problem.getCode())
          .append(" \"")
          .append(problem.getPointer())
          .append('"');
    }
    return reported.toString();
  }

  @Test
  void eachProblemOfTheContractHasARecord() {
    assertThat(read(Samples.FAULTS))
        .extracting(SampleProblemsTest::reported)
        .containsExactly(
            "1 rejected ERROR syntax \"\"",
            "2 rejected ERROR encoding \"\"",
            "3 rejected ERROR duplicate-name \"/accountId\"",
            "4 rejected ERROR wrong-type \"\"",
            "5 rejected ERROR missing \"/created\"",
            "6 rejected ERROR wrong-type \"/closedSessions\"",
            "7 rejected ERROR out-of-range \"/accountId\"",
            "8 rejected ERROR bad-timestamp \"/lastActivity\"",
            "9 rejected ERROR too-large \"\"",
            "10 rejected ERROR out-of-range \"/totalSales\"",
            "11 rejected ERROR blank \"/audienceMemberships/0/name\"",
            "12 rejected ERROR too-long \"/integrationId\"",
            "13 rejected ERROR not-positive \"/audienceMemberships/0/id\"",
            "14 rejected ERROR negative \"/closedSessions\"",
            "15 accepted WARNING negative \"/totalSales\"",
            "16 accepted WARNING activity-before-creation \"/lastActivity\"",
            "17 accepted WARNING in-future \"/loyaltyMemberships/0/joined\"",
            "18 accepted WARNING duplicate-membership \"/audienceMemberships/1\"",
            "19 accepted WARNING self-referral \"/advocateIntegrationId\"");
  }

  @Test
  void faultsStandInTheLineOfTheirNumber() {
    assertThat(read(Samples.FAULTS))
        .allSatisfy(found -> assertThat(found.getLine()).isEqualTo(found.getNumber()));
  }

  @Test
  void vendorsExampleHasItsTwoMembershipsTwice() {
    assertThat(read(Samples.VENDOR_EXAMPLE))
        .extracting(SampleProblemsTest::reported)
        .containsExactly(
            "1 accepted WARNING duplicate-membership \"/loyaltyMemberships/1\""
                + " WARNING duplicate-membership \"/audienceMemberships/1\"");
  }

  @Test
  void noEraHasAProblem() {
    assertThat(Samples.eras())
        .allSatisfy(
            era ->
                assertThat(read(era))
                    .extracting(SampleProblemsTest::reported)
                    .containsExactly("1 accepted"));
  }

  @Test
  void fiveHundredCustomersHaveNoProblem() {
    List<CustomerRecord> records = read(Samples.CUSTOMERS);
    assertThat(records).hasSize(500).allMatch(CustomerRecord::isAccepted);
    assertThat(records).allSatisfy(found -> assertThat(found.getProblems()).isEmpty());
    assertThat(records).extracting(found -> found.orElseThrow().getId()).doesNotHaveDuplicates();
  }
}
