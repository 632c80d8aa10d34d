package io.github.customerkit.examples.commandline.patch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code customers patch} with some profiles and definitions. */
abstract class PatchRuns {

  private static final String PROFILES =
      customer(1, "{\"Language\":\"english\",\"Points\":10.50}")
          + customer(2, "{\"Sizes\":[1,2]}")
          + customer(3, "{\"Vip\":true}");

  @TempDir Path folder;

  static String customer(long id, String attributes) {
    return accepted(id).replace("\"attributes\":{}", "\"attributes\":" + attributes) + "\n";
  }

  private static String definition(String name, String type, String rest) {
    return "{\"entity\":\"CustomerProfile\",\"name\":\""
        + name
        + "\",\"type\":\""
        + type
        + "\""
        + rest
        + "}";
  }

  Run patch(String csv, String... options) throws IOException {
    String definitions =
        String.join(
            ",",
            definition("Language", "string", ""),
            definition("Points", "number", ""),
            definition("Vip", "boolean", ""),
            definition("Born", "time", ""),
            definition("Tags", "(list string)", ""),
            definition("Sizes", "(list number)", ""),
            definition("Home", "location", ""),
            definition(
                "Tier", "string", ",\"suggestions\":[\"gold\"],\"restrictedBySuggestions\":true"));
    List<String> arguments = new ArrayList<>(List.of("patch"));
    arguments.add(Files.writeString(folder.resolve("profiles"), PROFILES).toString());
    arguments.add(Files.writeString(folder.resolve("crm.csv"), csv).toString());
    Path file = folder.resolve("definitions");
    Files.writeString(file, "{\"data\":[" + definitions + "]}");
    arguments.add("--definitions=" + file);
    arguments.addAll(Arrays.asList(options));
    return Run.of("", arguments.toArray(String[]::new));
  }
}
