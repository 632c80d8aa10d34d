package io.github.customerkit.examples.fuzz;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The targets by their names, which are also the folders of their corpus. */
final class FuzzTargets {

  private static final Map<String, FuzzTarget> TARGETS =
      new TreeMap<>(
          Map.of(
              "binding", new BindingTarget(),
              "constraints", new ConstraintsTarget(),
              "csv", new CsvTarget(),
              "definitions", new DefinitionsTarget(),
              "document", new DocumentTarget(),
              "gzip", new GzipTarget(),
              "lines", new LinesTarget(),
              "lists", new ListsTarget(),
              "scanner", new ScannerTarget(),
              "writer", new WriterTarget()));

  private FuzzTargets() {}

  static Map<String, FuzzTarget> all() {
    return TARGETS;
  }

  static FuzzTarget get(String name) {
    return Objects.requireNonNull(TARGETS.get(name), () -> "one of " + TARGETS.keySet());
  }
}
