package io.github.customerkit.examples.push;

import static io.github.customerkit.examples.push.PushFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.push.RudeServer.Manner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RudeServerTest {

  private static final int LINES = 30;

  @TempDir private Path folder;

  private void sendsAll(Manner... manners) throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.append(line("a", i));
      expected.add("{\"attributes\":{\"points\":" + i + "}}");
    }
    PushFixture push = new PushFixture(folder);
    try (RudeServer server = new RudeServer(manners)) {
      int runs = 0;
      PushCounts counts;
      do {
        counts = push.send(server.url(), lines.toString());
        runs++;
      } while (counts.left() > 0 && runs < manners.length + 2);
      assertThat(counts.left()).as(push.failure()).isZero();
      // Later copies of a body directly follow it, with its key.
      List<String> distinct = new ArrayList<>();
      for (int i = 0; i < server.bodies().size(); i++) {
        if (i > 0 && server.bodies().get(i).equals(server.bodies().get(i - 1))) {
          assertThat(server.keys().get(i)).isEqualTo(server.keys().get(i - 1));
        } else {
          distinct.add(server.bodies().get(i));
        }
      }
      assertThat(distinct).isEqualTo(expected);
      assertThat(server.keys().stream().distinct()).hasSize(LINES);
    }
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void everyUpdateArrivesInItsOrder(Manner manner) throws IOException {
    sendsAll(manner, manner, manner);
  }

  @Test
  void everyUpdateArrivesAfterAnyMixOfFailures() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    System.out.println("rude server: seed " + seed);
    Manner[] all = Manner.values();
    sendsAll(
        IntStream.range(0, 60)
            .mapToObj(i -> all[random.nextInt(all.length - 1)])
            .toArray(Manner[]::new));
  }
}
