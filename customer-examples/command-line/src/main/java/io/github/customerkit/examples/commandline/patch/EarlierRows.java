package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.output.NewProfile;
import io.github.customerkit.examples.commandline.scratch.ScratchJson;
import io.github.customerkit.examples.commandline.scratch.ScratchTable;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds rows that contradict an earlier row of the same customer. */
final class EarlierRows {

  private final ScratchTable<String> table;
  private final CsvAttributes values;
  private final Language language;
  private final CustomerJson json = ScratchJson.create();

  /** Creates a finder with an empty table. */
  EarlierRows(ScratchTable<String> table, CsvAttributes values, Language language) {
    this.table = table;
    this.values = values;
    this.language = language;
  }

  /** Returns a warning for each attribute that an earlier row sets to another value. */
  List<Problem> contradictions(String integrationId, Attributes now) {
    byte[] stored = table.get(integrationId);
    Map<String, @Nullable Object> earlier =
        stored == null ? Map.of() : json.read(stored).getAttributes().asMap();
    List<Problem> problems = new ArrayList<>();
    AttributesBuilder all = Attributes.of(earlier).toBuilder();
    now.asMap()
        .forEach(
            (name, value) -> {
              if (earlier.containsKey(name) && !values.isSame(name, earlier.get(name), value)) {
                problems.add(problem(name));
              }
              all.raw(name, value);
            });
    table.put(integrationId, json.write(NewProfile.of(integrationId, all.build())));
    return problems;
  }

  private Problem problem(String name) {
    return Problem.of(
        Problem.pointer("attributes", name),
        "contradiction",
        Severity.WARNING,
        "",
        language.text("patch.contradiction"));
  }
}
