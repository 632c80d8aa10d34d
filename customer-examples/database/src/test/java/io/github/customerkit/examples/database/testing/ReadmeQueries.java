package io.github.customerkit.examples.database.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the queries that the README shows. */
public final class ReadmeQueries {

  private static final Path README = Path.of("../database/README.md");

  private ReadmeQueries() {}

  /** Returns the queries after a comment with a word. */
  public static List<String> of(String word) throws IOException {
    List<String> lines = Files.readAllLines(README);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("<!-- " + word + " -->")) {
        assertThat(lines.get(i + 1)).isEqualTo("```sql");
        int end = i + 2 + lines.subList(i + 2, lines.size()).indexOf("```");
        queries.add(String.join("\n", lines.subList(i + 2, end)));
      }
    }
    return queries;
  }
}
