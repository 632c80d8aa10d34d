package io.github.customerkit.examples.webservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Runs the commands of the README in their order, and compares their outputs. */
class ReadmeTest {

  private static final Path TOP = Path.of("../..");

  private record Example(String command, String output) {}

  private static List<Example> examples() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("<!-- curl -->")) {
        assertThat(lines.get(i + 1)).isEqualTo("```sh");
        assertThat(lines.subList(i + 3, i + 6)).containsExactly("```", "", "```json");
        int end = i + 6 + lines.subList(i + 6, lines.size()).indexOf("```");
        examples.add(new Example(lines.get(i + 2), String.join("\n", lines.subList(i + 6, end))));
      }
    }
    return examples;
  }

  private static String output(String command) throws IOException {
    Process process =
        new ProcessBuilder("bash", "-c", command)
            .directory(TOP.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
  }

  @Test
  void commandsPrintWhatThePageShows() throws Exception {
    assumeTrue(output("curl --help all").contains("--json"), "no curl here: not tried");
    try (RunningService service = RunningService.start()) {
      assertThat(examples()).hasSizeGreaterThan(3);
      for (Example example : examples()) {
        String command = example.command().replace("localhost:8080", "localhost:" + service.port());
        assertThat(output(command).replaceAll("uuid:[0-9a-f-]+", "uuid:" + new UUID(0, 0)))
            .as(example.command())
            .isEqualTo(example.output());
      }
    }
  }
}
