package io.github.customerkit.examples.commandline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.CommandRun;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.fetch.http.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code customers fetch} in memory, with its own environment and pages of three. */
final class FetchRun {

  public static final Map<String, String> KEY = Map.of("TALON_ONE_MANAGEMENT_KEY", Canary.ADDRESS);

  private static final String LISTS = "--(application|profiles|audience|query).*";

  private FetchRun() {}

  /** Runs {@code customers fetch definitions}. */
  public static Run ofDefinitions(String url, String... more) {
    List<String> args = new ArrayList<>(List.of("definitions", "--base-url", url, "--rate=1000"));
    args.addAll(List.of(more));
    return CommandRun.of(
        terminal -> FetchCommand.withSubcommand(terminal, KEY, Time.ofMachine()), "", false, args);
  }

  public static Run of(
      Map<String, String> environment, boolean isWatched, String url, String... more) {
    List<String> args = new ArrayList<>(List.of("--base-url", url));
    args.addAll(List.of(more));
    if (List.of(more).stream().noneMatch(arg -> arg.matches(LISTS))) {
      args.add("--application=7");
    }
    args.add("--rate=1000");
    if (!String.join(" ", more).contains("--page-size")) {
      args.add("--page-size=3");
    }
    Run run =
        CommandRun.of(
            terminal -> FetchCommand.withSubcommand(terminal, environment, Time.ofMachine()),
            "",
            isWatched,
            args);
    assertThat(run.toString()).doesNotContain("canary");
    return run;
  }
}
