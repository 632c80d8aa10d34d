package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.ProblemJson;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints changes for programs: one JSON object per row that is not unchanged, with all values. */
final class PatchJson implements PatchOutput {

  private final Terminal terminal;
  private final CustomerJson json = CustomerJson.create();

  PatchJson(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void changed(long line, CustomerChanges changes, CustomerProfileUpdate update) {
    String document = new String(json.writeChanges(changes), StandardCharsets.UTF_8);
    JsonReport.print(
        terminal.out(),
        out -> {
          out.writeNumberProperty("line", line);
          out.writeName("changed");
          out.writeRawValue(document);
        });
  }

  @Override
  public void created(long line, CustomerProfileUpdate update) {
    JsonReport.print(
        terminal.out(),
        out -> {
          out.writeNumberProperty("line", line);
          out.writeStringProperty("integrationId", update.getIntegrationId());
          out.writeName("added");
          out.writeRawValue(new String(update.toJson(), StandardCharsets.UTF_8));
        });
  }

  @Override
  public void refused(long line, List<Problem> problems) {
    print(line, "refused", problems);
  }

  @Override
  public void warned(long line, List<Problem> problems) {
    print(line, "warnings", problems);
  }

  private void print(long line, String what, List<Problem> problems) {
    JsonReport.print(
        terminal.out(),
        out -> {
          out.writeNumberProperty("line", line);
          out.writeArrayPropertyStart(what);
          problems.forEach(problem -> ProblemJson.write(out, problem));
          out.writeEndArray();
        });
  }

  @Override
  public void end(List<String> counts) {
    counts.forEach(terminal::inform);
  }
}
