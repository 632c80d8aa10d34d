package io.github.customerkit.examples.commandline.diff;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests customers that share an integration ID, so that updates are ambiguous. */
class DiffAmbiguousTest {

  private static final String REFUSED =
      "customers: customer %d: /integrationId: ERROR repeated-customer: another customer has"
          + " the same integration ID, so the update is ambiguous\n";

  private static final String THE_OTHER_CHANGE =
      "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":{\"customerProfiles\":["
          + "{\"integrationId\":\"shop-9\",\"attributes\":{\"A\":1}}]}}\n";

  @TempDir private Path folder;

  private static String customer(long id, String integrationId, String attributes) {
    return accepted(id).replace("shop-" + id, integrationId).replace("{}", attributes) + "\n";
  }

  private Run diff(String before, String after, String format) throws IOException {
    Path old = Files.writeString(folder.resolve("old"), before + customer(9, "shop-9", "{}"));
    Path current =
        Files.writeString(folder.resolve("new"), after + customer(9, "shop-9", "{\"A\":1}"));
    return Run.of("", "diff", "--format", format, old.toString(), current.toString());
  }

  @Test
  void updateOfOneOfTwoInTheNewerStateIsRefused() throws IOException {
    Run run =
        diff(
            customer(1, "a", "{}") + customer(2, "b", "{}"),
            customer(1, "a", "{\"A\":1}") + customer(2, "a", "{\"A\":2}"),
            "update");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(THE_OTHER_CHANGE);
    assertThat(run.err()).contains(REFUSED.formatted(1));
  }

  @Test
  void updateOfOneOfTwoInTheOlderStateIsRefused() throws IOException {
    Run run =
        diff(
            customer(1, "a", "{}") + customer(2, "a", "{}"),
            customer(1, "a", "{\"A\":1}"),
            "update");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(THE_OTHER_CHANGE);
    assertThat(run.err()).contains(REFUSED.formatted(1));
  }

  @Test
  void updatesOfBothInBothStatesAreRefused() throws IOException {
    Run run =
        diff(
            customer(1, "a", "{\"A\":1,\"B\":1}") + customer(2, "a", "{\"A\":1,\"B\":1}"),
            customer(1, "a", "{\"A\":2,\"B\":1}") + customer(2, "a", "{\"A\":1,\"B\":2}"),
            "update");

    assertThat(run)
        .isEqualTo(new Run(1, THE_OTHER_CHANGE, REFUSED.formatted(1) + REFUSED.formatted(2), ""));
  }

  @Test
  void newProfileOfATakenIntegrationIdIsRefused() throws IOException {
    Run run =
        diff(
            customer(1, "a", "{}"),
            customer(1, "a", "{}") + customer(2, "a", "{\"A\":1}"),
            "update");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(THE_OTHER_CHANGE);
    assertThat(run.err())
        .isEqualTo(
            REFUSED.formatted(2)
                + "customers: 1 customer also changed in fields that no update can set:"
                + " closedSessions, totalSales\n");
  }

  @Test
  void unchangedCustomersAreNotRefused() throws IOException {
    String both = customer(1, "a", "{}") + customer(2, "a", "{}");
    Run run = diff(both, both, "update");

    assertThat(run).isEqualTo(new Run(0, THE_OTHER_CHANGE, "", ""));
  }

  @Test
  void repeatedAndRenamedCustomersAreNotAmbiguous() throws IOException {
    Run run =
        diff(
            customer(1, "a", "{}") + customer(1, "a", "{}") + customer(2, "b", "{}"),
            customer(1, "a", "{\"A\":1}") + customer(3, "b", "{\"A\":1}"),
            "update");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"integrationId\":\"a\"", "\"integrationId\":\"b\"");
  }

  @Test
  void aRemovedCustomerIsCountedOnceHoweverManyHaveItsIntegrationId() throws IOException {
    Run run =
        diff(
            customer(1, "a", "{}") + customer(2, "b", "{}"),
            customer(3, "a", "{\"A\":1}") + customer(4, "a", "{\"A\":1}"),
            "update");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("customers: 1 customer removed; no update can delete a profile\n");
  }

  @Test
  void onlyTheFirstOfManyRefusedUpdatesAreReported() throws IOException {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 100; i < 125; i++) {
      before.append(customer(i, "a", "{}"));
      after.append(customer(i, "a", "{\"A\":1}"));
    }
    assertThat(diff(before.toString(), after.toString(), "update").err().lines())
        .hasSize(21)
        .last()
        .isEqualTo("customers: 5 more customers refused");
  }

  @Test
  void textReportsThemLikeOthers() throws IOException {
    Run run = diff(customer(1, "a", "{}"), customer(1, "a", "{}") + customer(2, "a", "{}"), "text");
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("1 changed, 1 added, 0 removed\n");
  }
}
