package io.github.customerkit.examples.commandline.push;

import static io.github.customerkit.examples.commandline.push.PushCommandTest.FOUR;
import static io.github.customerkit.examples.commandline.push.PushCommandTest.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushJournalTest {

  @TempDir private Path folder;
  private Path file;
  private Path journal;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("updates.ndjson"), FOUR);
    journal = folder.resolve("updates.ndjson.journal");
  }

  @Test
  void standardInputNeedsAJournalToBeSent() throws IOException {
    assertThat(PushRun.of(Map.of(), FOUR, false).out()).endsWith("4 left; --yes sends them\n");
    try (ProfileServer server = new ProfileServer(update -> update.nth() == 3 ? "401" : null)) {
      assertThat(PushRun.of(PushRun.KEY, FOUR, false, PushRun.args(server, "-")))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "customers: --yes requires --journal for an input that can be read only once\n",
                  ""));
      String[] args = PushRun.args(server, "-", "--journal=" + journal);
      assertThat(PushRun.of(PushRun.KEY, FOUR, false, args).status()).isEqualTo(2);
      assertThat(PushRun.of(PushRun.KEY, FOUR, false, args).out())
          .isEqualTo("4 updates: 4 sent (2 before), 0 refused, 0 left; 1 request, 0 retries\n");
      assertThat(server.bodies().get(2)).isEqualTo(server.bodies().get(3));
      assertThat(PushRun.of(PushRun.KEY, PROFILE, false, args).err())
          .isEqualTo(
              "customers: "
                  + journal
                  + " belongs to another input: its size or content differs; if that push is over,"
                  + " delete the journal, otherwise choose another with --journal\n");
      assertThat(server.updates()).hasSize(4);
    }
  }

  @Test
  void anotherFileOfTheSameNameIsRefused() throws IOException {
    try (ProfileServer server = new ProfileServer()) {
      PushRun.sending(server, file);
      Files.writeString(file, FOUR.replace(":1}", ":2}"));
      Run run = PushRun.sending(server, file);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(journal + " belongs to another input");
      assertThat(PushRun.dry(file.toString()).err()).isEqualTo(run.err());
      assertThat(server.updates()).hasSize(3);
    }
  }

  @Test
  void twoPushesOfOneFileAtATimeAreRefused() throws IOException {
    AtomicReference<Run> other = new AtomicReference<>();
    AtomicReference<ProfileServer> known = new AtomicReference<>();
    try (ProfileServer server =
        new ProfileServer(
            update -> {
              if (update.nth() == 2) {
                other.set(PushRun.sending(known.get(), file));
              }
              return null;
            })) {
      known.set(server);
      assertThat(PushRun.sending(server, file).status()).isZero();
      assertThat(other.get())
          .isEqualTo(
              new Run(2, "", "customers: another run is writing updates.ndjson.journal\n", ""));
      assertThat(server.updates()).hasSize(3);
    }
  }

  @Test
  void aJournalThatCannotBeWrittenIsNamed() throws IOException {
    try (ProfileServer server = new ProfileServer()) {
      Path missing = folder.resolve("no-folder/journal");
      assertThat(PushRun.sending(server, file, "--journal=" + missing).err())
          .isEqualTo("customers: cannot write " + missing + ": no such folder\n");
      Path other = Files.writeString(folder.resolve("other"), "canary\n");
      assertThat(PushRun.sending(server, file, "--journal=" + other).err())
          .isEqualTo("customers: " + other + " is not a journal of push, or is damaged\n");
      assertThat(other).hasContent("canary\n");
      assertThat(server.updates()).isEmpty();
    }
  }
}
