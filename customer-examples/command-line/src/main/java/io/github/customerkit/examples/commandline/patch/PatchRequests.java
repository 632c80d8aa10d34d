package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.output.UpdateRequests;
import io.github.customerkit.examples.commandline.report.FirstRejects;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Prints changes as requests, and the first refused rows on standard error. */
final class PatchRequests implements PatchOutput {

  private final Terminal terminal;
  private final Language language;
  private final UpdateRequests requests;
  private final FirstRejects warnings;
  private final FirstRejects refusals;

  PatchRequests(Terminal terminal, Language language) {
    this.terminal = terminal;
    this.language = language;
    requests = new UpdateRequests(terminal.out());
    warnings = new FirstRejects(terminal, language);
    refusals = new FirstRejects(terminal, language);
  }

  @Override
  public void changed(long line, CustomerChanges changes, CustomerProfileUpdate update) {
    requests.add(update);
  }

  @Override
  public void created(long line, CustomerProfileUpdate update) {
    requests.add(update);
  }

  @Override
  public void refused(long line, List<Problem> problems) {
    refusals.add(language.text("line", line), problems);
    refusals.printFirst();
  }

  @Override
  public void warned(long line, List<Problem> problems) {
    warnings.add(language.text("line", line), problems);
    warnings.printFirst();
  }

  @Override
  public void end(List<String> counts) {
    requests.end();
    warnings.print("warnings");
    refusals.print("refused-rows");
    counts.forEach(terminal::inform);
  }
}
