package io.github.customerkit.examples.commandline.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushCommandTest {

  static final String PROFILE = profile("canary%40example.com", "\"attributes\":{\"points\":1}");
  private static final String PROFILES =
      "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":{\"customerProfiles\":["
          + "{\"integrationId\":\"canary\",\"attributes\":{\"points\":1}},"
          + "{\"integrationId\":\"b\",\"attributes\":{\"note\":\"canary\"}}]}}\n";
  private static final String JOIN = "\"audiencesChanges\":{\"adds\":[4],\"deletes\":[]}";
  static final String FOUR =
      PROFILE + PROFILES + profile("canary1", JOIN) + profile("canary2", JOIN);

  @TempDir private Path folder;
  private Path file;
  private Path journal;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("updates.ndjson"), FOUR);
    journal = folder.resolve("updates.ndjson.journal");
  }

  private static String profile(String id, String members) {
    return "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/"
        + id
        + "\",\"body\":{"
        + members
        + "}}\n";
  }

  @Test
  void aDryRunNeedsNoKeyAndSendsNothing() throws IOException {
    try (ProfileServer server = new ProfileServer()) {
      assertThat(PushRun.dry(file.toString(), "--base-url=" + server.url()))
          .isEqualTo(
              new Run(
                  0,
                  """
                  OPERATION                                  UPDATES  REQUESTS  PROFILES
                  PUT /v2/customer_profiles/{integrationId}        1         1         1
                  PUT /v2/customer_profiles                        1         1         2
                  POST /v2/customer_audiences                      2         1         2

                  4 updates: 0 sent, 0 refused, 4 left; --yes sends them
                  """,
                  "",
                  ""));
      assertThat(server.updates()).isEmpty();
    }
    assertThat(Program.names(folder)).containsExactly("updates.ndjson");
    assertThat(PushRun.dry(file.toString(), "--format=json", "--no-bulk").out())
        .isEqualTo(
            "{\"dryRun\":true,\"updates\":4,\"invalid\":0,\"sentBefore\":0,\"sent\":0,\"refused\":0,"
                + "\"left\":4,\"requests\":0,\"retries\":0,\"operations\":"
                + "{\"PUT /v2/customer_profiles/{integrationId}\":"
                + "{\"updates\":3,\"requests\":3,\"profiles\":3},"
                + "\"PUT /v2/customer_profiles\":{\"updates\":1,\"requests\":1,\"profiles\":2}}}\n");
  }

  @Test
  void allUpdatesAreSentOnce() throws IOException {
    try (ProfileServer server = new ProfileServer()) {
      assertThat(PushRun.sending(server, file))
          .isEqualTo(
              new Run(0, "4 updates: 4 sent, 0 refused, 0 left; 3 requests, 0 retries\n", "", ""));
      assertThat(server.bodies())
          .containsExactly(
              "{\"attributes\":{\"points\":1}}",
              PROFILES.substring(PROFILES.indexOf("{\"customer"), PROFILES.length() - 2),
              "{\"data\":[{\"action\":\"add\",\"profileIntegrationId\":\"canary1\",\"audienceId\":4},"
                  + "{\"action\":\"add\",\"profileIntegrationId\":\"canary2\",\"audienceId\":4}]}");
      assertThat(PushRun.sending(server, file))
          .isEqualTo(
              new Run(
                  0,
                  "4 updates: 4 sent (4 before), 0 refused, 0 left; nothing is left to send\n",
                  "",
                  ""));
      assertThat(PushRun.dry(file.toString()).out())
          .isEqualTo("4 updates: 4 sent (4 before), 0 refused, 0 left; nothing is left to send\n");
      assertThat(server.updates()).hasSize(3);
    }
    assertThat(Files.readString(journal)).doesNotContain("canary", "%40", "points");
  }

  @Test
  void refusalsAreReportedWithoutDataAndKept() throws IOException {
    try (ProfileServer server =
        new ProfileServer(
            update ->
                update.nth() == 2
                    ? "400 {\"message\":\"points must be positive\"}"
                    : update.nth() == 3 ? "404 {\"message\":\"no profile canary1\"}" : null)) {
      assertThat(PushRun.sending(server, file))
          .isEqualTo(
              new Run(
                  1,
                  "4 updates: 1 sent, 3 refused, 0 left; 3 requests, 0 retries\n",
                  """
                  customers: line 2: PUT /v2/customer_profiles refused (400): points must be positive
                  customers: lines 3 to 4: POST /v2/customer_audiences refused (404)
                  """,
                  ""));
      assertThat(PushRun.sending(server, file).status()).isEqualTo(1);
      assertThat(server.updates()).hasSize(3);
      assertThat(
              PushRun.sending(server, file, "--retry-refused", "--no-bulk", "--format=json").out())
          .isEqualTo(
              "{\"dryRun\":false,\"updates\":4,\"invalid\":0,\"sentBefore\":1,\"sent\":3,"
                  + "\"refused\":0,\"left\":0,\"requests\":3,\"retries\":0}\n");
      assertThat(server.updates()).hasSize(6);
    }
  }

  @Test
  void onlyTheFirstRefusalsAreListed() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      lines.append(profile("canary" + i, "\"attributes\":{}"));
    }
    Files.writeString(file, lines);
    try (ProfileServer server = new ProfileServer(update -> "400")) {
      assertThat(PushRun.sending(server, file).err().lines())
          .hasSize(21)
          .endsWith("customers: 5 more requests refused");
    }
  }

  @Test
  void aStoppedRunReportsItsPlaceAndResumes() throws IOException {
    try (ProfileServer server = new ProfileServer(update -> update.nth() == 2 ? "401" : null)) {
      assertThat(PushRun.sending(server, file))
          .isEqualTo(
              new Run(
                  2,
                  "4 updates: 1 sent, 0 refused, 3 left; 2 requests, 0 retries\n",
                  "customers: stopped at line 2: PUT /v2/customer_profiles: the server refused the"
                      + " key of TALON_ONE_INTEGRATION_KEY (401)\n",
                  ""));
      assertThat(PushRun.dry(file.toString()).out())
          .endsWith("\n4 updates: 1 sent (1 before), 0 refused, 3 left; --yes sends them\n");
      assertThat(PushRun.sending(server, file).out())
          .isEqualTo("4 updates: 4 sent (1 before), 0 refused, 0 left; 2 requests, 0 retries\n");
    }
  }

  @Test
  void nothingIsSentIfALineIsInvalid() throws IOException {
    Files.writeString(file, PROFILE + "canary\n" + PROFILE + "{\"canary\":1}\n");
    try (ProfileServer server = new ProfileServer()) {
      String err =
          """
          customers: line 2: is not JSON
          customers: line 4: expected no members but method, path and body
          customers: nothing is sent, because the input has invalid lines
          """;
      Run run = PushRun.sending(server, file);
      assertThat(run.err()).isEqualTo(err);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEqualTo("2 updates: 0 sent, 0 refused, 2 left, 2 invalid lines\n");
      assertThat(PushRun.dry(file.toString()).err()).isEqualTo(err);
      assertThat(PushRun.dry(file.toString()).status()).isEqualTo(1);
      Files.writeString(file, "canary\n".repeat(50));
      assertThat(PushRun.sending(server, file).err().lines())
          .hasSize(22)
          .contains("customers: 30 more lines are invalid");
      assertThat(server.updates()).isEmpty();
    }
    assertThat(journal).doesNotExist();
  }

  @Test
  void whatIsMissingIsNamedBeforeAnythingIsSent() {
    assertThat(PushRun.of(PushRun.KEY, "", false, file.toString(), "--yes"))
        .isEqualTo(new Run(2, "", "customers: --yes requires --base-url\n", ""));
    assertThat(PushRun.dry(file.toString(), "--yes", "--base-url=http://127.0.0.1:1"))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: TALON_ONE_INTEGRATION_KEY is not set; it must hold a key of the"
                    + " Integration API\n",
                ""));
    assertThat(PushRun.dry(folder.resolve("no-such-file").toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot read " + folder.resolve("no-such-file") + ": no such file\n",
                ""));
    assertThat(
            PushRun.of(
                    PushRun.KEY,
                    "",
                    false,
                    file.toString(),
                    "--yes",
                    "--base-url=http://127.0.0.1:1")
                .err())
        .isEqualTo(
            "customers: stopped at line 1: PUT /v2/customer_profiles/{integrationId}: cannot connect"
                + " to 127.0.0.1:1\n");
    assertThat(PushRun.dry(file.toString(), "--journal=" + file).err())
        .isEqualTo("customers: FILE and --journal are the same file: " + file + "\n");
  }

  @Test
  void anEmptyInputHasNothingToSend() throws IOException {
    Files.writeString(file, "");
    try (ProfileServer server = new ProfileServer()) {
      assertThat(PushRun.sending(server, file))
          .isEqualTo(
              new Run(
                  0,
                  "0 updates: 0 sent, 0 refused, 0 left; nothing is left to send\n",
                  "customers: warning: " + file + " is empty\n",
                  ""));
    }
    assertThat(journal).doesNotExist();
  }

  @Test
  void aBarShowsTheProgressOnAScreen() throws IOException {
    try (ProfileServer server = new ProfileServer(update -> update.nth() == 2 ? "409" : null)) {
      Run run = PushRun.of(PushRun.KEY, "", true, PushRun.args(server, file));
      assertThat(run.bars()).contains("updates", "4/4");
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .isEqualTo("4 updates: 4 sent, 0 refused, 0 left; 4 requests, 1 retry\n");
    }
  }
}
