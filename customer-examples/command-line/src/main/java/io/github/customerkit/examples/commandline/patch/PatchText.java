package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.report.ChangeLines;
import io.github.customerkit.examples.commandline.report.ChangeSummary;
import io.github.customerkit.examples.commandline.report.FoundProblem;
import io.github.customerkit.examples.commandline.report.ProblemGroups;
import io.github.customerkit.examples.commandline.scratch.SpillBuffer;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints changes for a person: a summary, the changes of each row, and the reasons for refused rows
 * in groups. Few changes are held in memory, and many in a temporary file.
 */
final class PatchText implements PatchOutput {

  private final Terminal terminal;
  private final Language language;
  private final ChangeLines lines;
  private final ChangeSummary summary;
  private final ProblemGroups refusals = new ProblemGroups();
  private final SpillBuffer details = SpillBuffer.inTemporaryFolder();
  private final PrintWriter buffered = new PrintWriter(details, false, StandardCharsets.UTF_8);

  PatchText(Terminal terminal, Language language, boolean withData) {
    this.terminal = terminal;
    this.language = language;
    summary = new ChangeSummary(language);
    lines = new ChangeLines(language, withData);
  }

  @Override
  public void changed(long line, CustomerChanges changes, CustomerProfileUpdate update) {
    summary.add(changes);
    boolean isNew = changes.getAfter().getId() == 0;
    String name =
        isNew
            ? language.text("patch.earlier") + lines.ofData(update.getIntegrationId())
            : lines.name(changes.getAfter());
    buffered.println(place(line) + ": " + Printable.of(name));
    lines.print(changes, terminal.colours(), buffered);
  }

  @Override
  public void created(long line, CustomerProfileUpdate update) {
    String name = language.text("patch.new") + lines.ofData(update.getIntegrationId());
    buffered.println(
        place(line)
            + ": "
            + terminal.colours().of(Change.Kind.ADDED.sign() + " " + Printable.of(name)));
  }

  @Override
  public void refused(long line, List<Problem> problems) {
    problems.forEach(problem -> refusals.add(new FoundProblem("", line, line, problem)));
  }

  @Override
  public void warned(long line, List<Problem> problems) {
    refused(line, problems);
  }

  private String place(long line) {
    return language.text("line", line);
  }

  @Override
  public void end(List<String> counts) {
    summary.print("rows", terminal);
    buffered.flush();
    details.copyTo(terminal.out());
    counts.forEach(terminal.out()::println);
    refusals.print(language, found -> place(found.number()), terminal);
  }

  @Override
  public void close() {
    details.close();
  }
}
