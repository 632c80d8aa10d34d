package io.github.customerkit.examples.commandline.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Kills;
import io.github.customerkit.examples.commandline.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program at random moments, and runs it again until it ends. */
class PushKillTest {

  private static final int PER_KILL = 66;
  private static final int LINES = PER_KILL * (Kills.COUNT + 1);

  @TempDir private Path folder;
  private final AtomicReference<Process> running = new AtomicReference<>();
  private final Kills kills = new Kills("push");
  private volatile int killedAt = Integer.MAX_VALUE;
  private volatile long nanosAfter;

  /** Kills before the answer, while it is sent, or while it is recorded. */
  private String kill(ProfileServer.Update update) {
    if (update.nth() == killedAt) {
      Process process = running.get();
      Thread killer =
          new Thread(
              () -> {
                LockSupport.parkNanos(nanosAfter);
                process.destroyForcibly();
              });
      killer.start();
    }
    return null;
  }

  private int run(ProfileServer server, Path file) throws IOException, InterruptedException {
    List<String> args = new ArrayList<>(List.of("push"));
    args.addAll(List.of(PushRun.args(server, file)));
    Process process = new Program(folder).start(args.toArray(String[]::new));
    running.set(process);
    return Program.statusOf(process);
  }

  @Test
  void eachUpdateArrivesOnceOrWithTheSameKey() throws IOException, InterruptedException {
    StringBuilder lines = new StringBuilder();
    List<String> bodies = new ArrayList<>();
    for (int i = 1; i <= LINES; i++) {
      String body = "{\"attributes\":{\"points\":" + i + "}}";
      bodies.add(body);
      lines
          .append("{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/p")
          .append(i % 7)
          .append("\",\"body\":")
          .append(body)
          .append("}\n");
    }
    Path file = Files.writeString(folder.resolve("updates.ndjson"), lines);
    try (ProfileServer server = new ProfileServer(this::kill)) {
      for (int kill = 0; kill < Kills.COUNT; kill++) {
        nanosAfter = kills.random().nextInt(5_000_000);
        killedAt = server.updates().size() + 1 + kills.random().nextInt(PER_KILL);
        kills.count(run(server, file));
      }
      kills.end();
      killedAt = Integer.MAX_VALUE;
      assertThat(run(server, file)).as("%s", kills).isZero();
      assertThat(Files.readString(folder.resolve("out")))
          .startsWith("%d updates: %1$d sent (".formatted(LINES));
      assertArrived(server, bodies);
      int arrived = server.updates().size();
      assertThat(run(server, file)).isZero();
      assertThat(server.updates()).hasSize(arrived);
    }
  }

  @Test
  void aStoppedRunReportsWhatIsLeftAndResumes() throws IOException, InterruptedException {
    Path file =
        Files.writeString(folder.resolve("updates.ndjson"), PushCommandTest.PROFILE.repeat(5));
    try (ProfileServer server = new ProfileServer(this::stopAtThird)) {
      assertThat(run(server, file)).isEqualTo(143);
      assertThat(Files.readString(folder.resolve("err")))
          .isEqualTo(
              "customers: stopped with 3 of 5 updates left; run the same command to resume\n");
      assertThat(run(server, file)).isZero();
      assertThat(Files.readString(folder.resolve("out")))
          .isEqualTo("5 updates: 5 sent (2 before), 0 refused, 0 left; 3 requests, 0 retries\n");
      assertThat(server.updates().get(2).idempotencyKey())
          .isEqualTo(server.updates().get(3).idempotencyKey());
      assertThat(server.applied()).hasSize(5);
    }
  }

  private String stopAtThird(ProfileServer.Update update) {
    if (update.nth() == 3) {
      Process process = running.get();
      process.destroy();
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return null;
  }

  private void assertArrived(ProfileServer server, List<String> bodies) {
    Map<String, String> keys = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (ProfileServer.Update update : server.updates()) {
      if (keys.putIfAbsent(update.body(), update.idempotencyKey()) == null) {
        order.add(update.body());
      }
      assertThat(keys).as("%s", kills).containsEntry(update.body(), update.idempotencyKey());
    }
    assertThat(order).as("%s", kills).isEqualTo(bodies);
    assertThat(server.applied()).hasSize(LINES);
    assertThat(server.updates()).hasSizeLessThanOrEqualTo(LINES + Kills.COUNT);
  }
}
