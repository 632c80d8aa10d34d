package io.github.customerkit.examples.commandline.generate;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.failure.Stopped;
import io.github.customerkit.examples.commandline.input.CountBar;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.NumberOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.output.DocumentFile;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.output.OutputFiles;
import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.generator.CustomerGenerator;
import io.github.customerkit.examples.generator.Fault;
import io.github.customerkit.examples.generator.FaultPlan;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.OutputFormat;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code customers generate}: writes synthetic customers for tests and trials. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Generates realistic, synthetic customers, the same for the same seed.",
      "A broken record has exactly one error, no other record has any problem."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:all records are written", "2:wrong usage, or output that cannot be written"})
public final class GenerateCommand implements Callable<Integer> {

  /** The number of records between drawings, below which a bar is not useful. */
  private static final int SHOWN_STEP = 10_000;

  private final Terminal terminal;

  @Option(
      names = "--count",
      paramLabel = "N",
      required = true,
      converter = NumberOption.Count.class,
      description = "The number of records to generate.")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      required = true,
      description = "Any integer; another seed makes other customers.")
  private long seed;

  @Option(
      names = "--invalid",
      paramLabel = "PERCENT",
      defaultValue = "0",
      converter = NumberOption.Percent.class,
      description = "Break about PERCENT of the records (${DEFAULT-VALUE}).")
  private BigDecimal invalid = BigDecimal.ZERO;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "-",
      description =
          "The file to write, in the format of its name, as for convert, but not CSV; '-' is"
              + " standard output (${DEFAULT-VALUE}).")
  private String out = "-";

  @Option(
      names = "--output",
      paramLabel = "KIND",
      description = "The format of FILE: ndjson, array or page (default: by its name).")
  private @Nullable OutputFormat output;

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "Write the numbers of records and of broken records, by code, as JSON.")
  private @Nullable Path truth;

  @SuppressWarnings("UnusedVariable") // It sets the language of the terminal.
  @Mixin
  private final LanguageOption language;

  private int made;
  private final SortedMap<String, Long> errorsByCode = new TreeMap<>();

  /** Creates the command for one run. */
  public GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  @Override
  public Integer call() {
    DocumentFile file = DocumentFile.of(out, output, ".ndjson, .jsonl, .json or .page.json");
    new FileRoles().writes("--out", out).writes("--truth", truth).requireDistinct();
    terminal
        .stop()
        .progress(
            () -> Message.of("stopped.file", made, file.afterFailure(), Message.verbatim("")));
    try (OutputFiles files = new OutputFiles()) {
      file.write(files, terminal, this::generate);
      if (truth != null) {
        byte[] counts = truth();
        new DocumentFile(truth.toString(), OutputFormat.NDJSON)
            .write(files, terminal, documents -> documents.accept(counts));
      }
      files.replaceOld();
    }
    return ExitStatus.ACCEPTED;
  }

  /** Returns the numbers of records and of broken ones; a broken record has one error. */
  private byte[] truth() {
    return JsonReport.bytes(
        json -> {
          json.writeNumberProperty("records", count);
          long broken = errorsByCode.values().stream().mapToLong(Long::longValue).sum();
          json.writeNumberProperty("broken", broken);
          JsonReport.writeCounts(json, "errorsByCode", errorsByCode);
        });
  }

  private void generate(Consumer<byte[]> documents) {
    boolean isOnScreen = out.equals("-") && terminal.isOutScreen();
    Terminal shown = isOnScreen ? terminal.withoutBars() : terminal;
    try (CountBar bar = new CountBar(shown, Message.of("progress.records"))) {
      generate(documents, bar);
    }
  }

  private void generate(Consumer<byte[]> documents, CountBar bar) {
    CustomerJson json = CustomerJson.create();
    CustomerGenerator customers = new CustomerGenerator(seed);
    FaultPlan plan = new FaultPlan(seed, invalid);
    for (int i = 0; i < count; i++) {
      byte[] document = json.write(customers.next());
      Fault fault = plan.next();
      if (fault != null) {
        errorsByCode.merge(fault.code(), 1L, Long::sum);
      }
      documents.accept(fault == null ? document : fault.applyTo(document));
      made++;
      if (made % SHOWN_STEP == 0) {
        bar.reached(made, count);
      }
      Stopped.check();
    }
  }
}
