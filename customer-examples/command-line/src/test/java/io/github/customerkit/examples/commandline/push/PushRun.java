package io.github.customerkit.examples.commandline.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.CommandRun;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.fetch.http.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Runs {@code customers push} in memory, with its own environment. */
final class PushRun {

  static final Map<String, String> KEY = Map.of("TALON_ONE_INTEGRATION_KEY", Canary.ADDRESS);

  private PushRun() {}

  static Run of(Map<String, String> environment, String in, boolean isWatched, String... args) {
    Run run =
        CommandRun.of(
            terminal -> new CommandLine(new PushCommand(terminal, environment, Time.ofMachine())),
            in,
            isWatched,
            List.of(args));
    assertThat(run.toString()).doesNotContain("canary");
    return run;
  }

  /** Runs it without a key and without a server. */
  static Run dry(String... args) {
    return of(Map.of(), "", false, args);
  }

  /** Sends a file quickly. */
  static Run sending(ProfileServer server, Object file, String... more) {
    return of(KEY, "", false, args(server, file, more));
  }

  static String[] args(ProfileServer server, Object file, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(file.toString(), "--yes", "--base-url=" + server.url(), "--rate=1000"));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }
}
