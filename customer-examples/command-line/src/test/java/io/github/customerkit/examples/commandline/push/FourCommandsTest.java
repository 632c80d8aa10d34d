package io.github.customerkit.examples.commandline.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the page that bring a server to the state of a CRM, in an empty folder. */
class FourCommandsTest {

  private static final Path PAGE = Path.of("../README.md");
  private static final String COMMENT = "<!-- four commands -->";
  private static final String PROGRAM =
      "java -jar customer-examples/command-line/target/customers.jar ";
  private static final String SERVER = "https://example.talon.one";

  @TempDir private Path folder;

  private static List<String> commands() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.equals(COMMENT))
        .skip(2)
        .takeWhile(line -> !line.equals("```"))
        .toList();
  }

  private String word(String word, ProfileServer server) {
    return word.matches("[a-z]+\\.(ndjson|html)")
        ? folder.resolve(word).toString()
        : word.replace(SERVER, server.url());
  }

  private void run(String command, ProfileServer server) throws IOException, InterruptedException {
    assertThat(command).startsWith(PROGRAM);
    String[] parts = command.substring(PROGRAM.length()).split(" > ");
    Program program = new Program(folder);
    if (parts.length > 1) {
      program.appendingTo(folder.resolve(parts[1]));
    }
    String[] args =
        Stream.of(parts[0].split(" ")).map(word -> word(word, server)).toArray(String[]::new);
    assertThat(program.run(args)).as(command + program.said()).isZero();
  }

  @Test
  void theServerHasTheStateOfTheCrmInTheEnd() throws IOException, InterruptedException {
    String wanted =
        ProfileServer.created(1, "a").replace("\"attributes\":{}", "\"attributes\":{\"points\":2}");
    Files.writeString(folder.resolve("crm.ndjson"), wanted);
    try (ProfileServer server = new ProfileServer(update -> null)) {
      server.add(ProfileServer.created(1, "a"));
      List<String> commands = commands();
      assertThat(commands).hasSize(4);
      for (String command : commands) {
        run(command, server);
      }
      assertThat(folder.resolve("report.html")).content().contains("<!DOCTYPE html>");

      Files.delete(folder.resolve("customers.ndjson"));
      run(commands.get(0), server);
    }
    String fetched = folder.resolve("customers.ndjson").toString();
    assertThat(Run.of("", "diff", fetched, folder.resolve("crm.ndjson").toString()))
        .isEqualTo(new Run(0, "0 changed, 0 added, 0 removed\n", "", ""));
  }
}
