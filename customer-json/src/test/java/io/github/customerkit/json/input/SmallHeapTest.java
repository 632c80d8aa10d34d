package io.github.customerkit.json.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.Customer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** Tests that 64 MB of heap suffice to read any input in any number of threads. */
class SmallHeapTest {

  @Test
  @DisabledIfSystemProperty(
      named = "customerkit.shortTests",
      matches = "true",
      disabledReason = "It starts the same program, on the class path, in both runs.")
  void anyInputIsReadIn64Megabytes() throws IOException {
    String classPath =
        Stream.of(
                SmallHeap.class,
                CustomerReader.class,
                Customer.class,
                JsonParser.class,
                ObjectMapper.class,
                JsonProperty.class)
            .map(type -> Path.of(location(type)).toString())
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classPath,
                SmallHeap.class.getName())
            .redirectErrorStream(true)
            .start();

    String reported = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(reported.lines())
        .containsExactly(
            "0 accepted, 7 rejected",
            "0 accepted, 100000 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "1 accepted, 0 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "1 accepted, 0 rejected",
            "0 accepted, 1 rejected",
            "0 accepted, 1 rejected",
            "1 accepted, 0 rejected",
            "0 accepted, 1 rejected",
            "10 accepted, 0 rejected");
  }

  private static java.net.URI location(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
