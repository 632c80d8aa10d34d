package io.github.customerkit.examples.commandline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.fetch.http.Time;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs {@code customers fetch} in memory, with its own environment and pages of three. */
final class FetchRun {

  public static final Map<String, String> KEY = Map.of("TALON_ONE_MANAGEMENT_KEY", Canary.ADDRESS);

  private FetchRun() {}

  public static Run of(
      Map<String, String> environment, boolean isWatched, String url, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream bars = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            new PrintStream(bars, true, StandardCharsets.UTF_8),
            isWatched,
            new Colours(Ansi.OFF));
    List<String> args = new ArrayList<>(List.of("--base-url", url, "--application=7"));
    args.addAll(List.of(more));
    args.add("--rate=1000");
    if (!String.join(" ", more).contains("--page-size")) {
      args.add("--page-size=3");
    }
    int status =
        new CommandLine(new FetchCommand(terminal, environment, Time.ofMachine()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setExecutionExceptionHandler(
                (e, command, parsed) -> {
                  terminal.report(e.getMessage());
                  return ExitStatus.NOT_DONE;
                })
            .execute(args.toArray(String[]::new));
    Run run = new Run(status, text(out), text(err), text(bars));
    assertThat(run.toString()).doesNotContain("canary");
    return run;
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
