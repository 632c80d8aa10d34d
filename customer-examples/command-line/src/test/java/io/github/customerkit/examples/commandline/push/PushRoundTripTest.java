package io.github.customerkit.examples.commandline.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brings a server to another state by the program alone, and compares what it then has. */
class PushRoundTripTest {

  private static final int CUSTOMERS = 60;

  @TempDir private Path folder;

  private static String customer(int id, String attributes, String audiences) {
    return ProfileServer.created(id, Canary.ADDRESS + "/" + id)
        .replace("\"attributes\":{}", "\"attributes\":{" + attributes + "}")
        .replace("Memberships\":[]", "Memberships\":[" + audiences + "]");
  }

  private static String audience(int id) {
    return "{\"id\":" + id + ",\"name\":\"audience " + id + "\"}";
  }

  private static String before(int id) {
    return customer(
        id, "\"points\":" + id + ".25,\"note\":\"canary\",\"old\":true", audience(id % 5 + 1));
  }

  private static String after(int id) {
    return switch (id % 6) {
      case 0 ->
          customer(
              id,
              "\"points\":12345678901234567890,\"note\":\"canary\",\"old\":true",
              audience(id % 5 + 1));
      case 1 -> customer(id, "\"points\":" + id + ".25,\"note\":\"\u00e4 canary\"", "");
      case 2, 3 ->
          customer(
              id,
              "\"points\":" + id + ".25,\"note\":\"canary\",\"old\":true",
              audience(8) + "," + audience(9));
      case 4 -> customer(id, "\"new\":[1,{\"a\":[]}]", audience(id % 5 + 1));
      default -> before(id);
    };
  }

  private Path fetch(ProfileServer server, String name) throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    int status =
        new Program(folder)
            .run(
                "fetch",
                "--base-url=" + server.url(),
                "--application=7",
                "--rate=1000",
                "--page-size=25",
                "--out=" + file);
    assertThat(status).isZero();
    return file;
  }

  @Test
  void fetchDiffPushFetchDiffFindsNoChange() throws IOException, InterruptedException {
    List<String> wanted = new ArrayList<>();
    try (ProfileServer server =
        new ProfileServer(update -> update.nth() == 3 ? "409 {\"message\":\"canary\"}" : null)) {
      for (int id = 1; id <= CUSTOMERS; id++) {
        server.add(before(id));
        wanted.add(after(id));
      }
      wanted.add(customer(CUSTOMERS + 2, "\"points\":1", ""));
      wanted.add(customer(CUSTOMERS + 1, "\"points\":1", audience(3)));
      Path target = Files.write(folder.resolve("wanted.ndjson"), wanted);
      Path fetched = fetch(server, "fetched.ndjson");
      Run diff = Run.of("", "diff", "--format=update", fetched.toString(), target.toString());
      assertThat(diff.status()).isZero();
      Path updates = Files.writeString(folder.resolve("updates.ndjson"), diff.out());

      Run push = PushRun.sending(server, updates);
      assertThat(push.status()).as(push.toString()).isZero();
      assertThat(push.out()).contains(" 0 refused, 0 left; ");
      assertThat(server.updates())
          .extracting(update -> update.method() + " " + update.path().replaceAll("%.*", "ID"))
          .contains(
              "PUT /v2/customer_profiles",
              "PUT /v2/customer_profiles/canaryID",
              "POST /v2/customer_audiences");

      Path again = fetch(server, "again.ndjson");
      assertThat(Run.of("", "diff", again.toString(), target.toString()))
          .isEqualTo(new Run(0, "0 changed, 0 added, 0 removed\n", "", ""));
      assertThat(Run.of("", "diff", fetched.toString(), target.toString()).out())
          .endsWith("50 changed, 2 added, 0 removed\n");
    }
  }
}
