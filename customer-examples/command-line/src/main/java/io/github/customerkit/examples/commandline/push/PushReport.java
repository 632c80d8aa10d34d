package io.github.customerkit.examples.commandline.push;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.examples.commandline.report.TextTable;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.push.PushCounts;
import io.github.customerkit.examples.push.PushPlan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Reports the result of a push, for a person or a program.
 *
 * @param plan what was to be sent when the command began
 * @param counts how far the input is sent
 * @param isDryRun whether nothing was to be sent
 * @param isComplete whether the run came to its end
 */
record PushReport(PushPlan plan, PushCounts counts, boolean isDryRun, boolean isComplete) {

  private static final List<Integer> NUMBERS = List.of(1, 2, 3);

  /** Returns the report of a run that sends nothing. */
  static PushReport ofDryRun(PushPlan plan) {
    return new PushReport(plan, unsent(plan), true, true);
  }

  /** Returns the report of a run that finds nothing to send. */
  static PushReport ofNothing(PushPlan plan) {
    return new PushReport(plan, unsent(plan), false, true);
  }

  private static PushCounts unsent(PushPlan plan) {
    return new PushCounts(plan.updates(), plan.sent(), 0, plan.refused(), 0, 0);
  }

  void printText(Terminal terminal) {
    if (isDryRun && plan.invalid() == 0 && !plan.operations().isEmpty()) {
      printTable(terminal);
      terminal.out().println();
    }
    long before = counts.sentBefore();
    terminal.print(
        Message.counted(
            "push.sum",
            counts.updates(),
            before + counts.sent(),
            before == 0 ? "" : Message.of("push.before", before),
            counts.refused(),
            counts.left(),
            end()));
  }

  private Message end() {
    if (plan.invalid() > 0) {
      return Message.counted("push.end.invalid", plan.invalid());
    }
    if (plan.toSend().updates() == 0) {
      return Message.of("push.end.nothing");
    }
    return isDryRun
        ? Message.of("push.end.dry-run")
        : Message.of(
            "push.end",
            Message.counted("requests", counts.requests()),
            Message.counted("retries", counts.retries()));
  }

  private void printTable(Terminal terminal) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("operation", "updates", "requests", "profiles")
            .map(column -> terminal.language().text("push.head." + column))
            .toList());
    plan.operations()
        .forEach(
            (operation, sum) ->
                rows.add(
                    List.of(
                        operation.toString(),
                        Long.toString(sum.updates()),
                        Long.toString(sum.requests()),
                        Long.toString(sum.profiles()))));
    TextTable.print(rows, NUMBERS, terminal);
  }

  void printJson(PrintWriter out) {
    JsonReport.print(out, this::write);
  }

  private void write(JsonGenerator json) {
    json.writeBooleanProperty("dryRun", isDryRun);
    json.writeNumberProperty("updates", counts.updates());
    json.writeNumberProperty("invalid", plan.invalid());
    json.writeNumberProperty("sentBefore", counts.sentBefore());
    json.writeNumberProperty("sent", counts.sent());
    json.writeNumberProperty("refused", counts.refused());
    json.writeNumberProperty("left", counts.left());
    json.writeNumberProperty("requests", counts.requests());
    json.writeNumberProperty("retries", counts.retries());
    if (isDryRun) {
      json.writeObjectPropertyStart("operations");
      plan.operations()
          .forEach(
              (operation, sum) -> {
                json.writeObjectPropertyStart(operation.toString());
                json.writeNumberProperty("updates", sum.updates());
                json.writeNumberProperty("requests", sum.requests());
                json.writeNumberProperty("profiles", sum.profiles());
                json.writeEndObject();
              });
      json.writeEndObject();
    }
  }

  /** Reports the first lines that are not updates. */
  void printInvalid(Terminal terminal) {
    List<PushPlan.Invalid> first = plan.firstInvalid();
    first.forEach(
        invalid ->
            terminal.report(
                Message.of("push.invalid", invalid.line(), Message.of(invalid.reason()))));
    if (plan.invalid() > first.size()) {
      terminal.report(Message.of("push.more-invalid", plan.invalid() - first.size()));
    }
    if (plan.invalid() > 0) {
      terminal.report(Message.of("push.nothing-sent"));
    }
  }

  int status() {
    if (!isComplete) {
      return ExitStatus.NOT_DONE;
    }
    return plan.invalid() + counts.refused() > 0 ? ExitStatus.REJECTED : ExitStatus.ACCEPTED;
  }
}
