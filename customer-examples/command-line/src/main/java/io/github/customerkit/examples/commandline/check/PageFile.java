package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.output.DocumentFile;
import io.github.customerkit.examples.commandline.output.OutputFiles;
import io.github.customerkit.examples.report.CustomerPage;
import io.github.customerkit.examples.report.PageSubject;
import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.json.OutputFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes the page about the customers of a check. */
final class PageFile {

  /** Thrown if nothing was read, so that an earlier page stays. */
  private static final class NothingRead extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final CheckRun run;
  private final String option;
  private final String name;
  private final PageOptions options;

  /**
   * Creates the page of a run.
   *
   * @param option the option that names the file
   * @param name the file; {@code -} is standard output
   */
  PageFile(CheckRun run, String option, String name, PageOptions options) {
    this.run = run;
    this.option = option;
    this.name = name;
    this.options = options;
  }

  /** Adds all records to a report and writes the page, as {@link CheckRun#readInto} does. */
  boolean readInto(CheckReport report) {
    CustomerStatistics statistics = new CustomerStatistics(options.asOf());
    AtomicBoolean isAllRead = new AtomicBoolean();
    try (OutputFiles files = new OutputFiles()) {
      write(files, report, statistics, isAllRead);
      files.replaceOld();
    }
    return isAllRead.get();
  }

  private void write(
      OutputFiles files,
      CheckReport report,
      CustomerStatistics statistics,
      AtomicBoolean isAllRead) {
    try {
      // One document per line, so that the line breaks stay.
      new DocumentFile(name, OutputFormat.NDJSON)
          .write(
              files,
              run.terminal(),
              lines -> {
                isAllRead.set(run.readInto(files, report, statistics::add));
                if (!isAllRead.get() && report.read() == 0) {
                  throw new NothingRead();
                }
                page(report, statistics, isAllRead.get())
                    .lines()
                    .forEach(line -> lines.accept(line.getBytes(StandardCharsets.UTF_8)));
              });
    } catch (NothingRead e) {
      run.terminal().reportAtEnd(Message.of("nothing-read", option));
    }
  }

  private String page(CheckReport report, CustomerStatistics statistics, boolean isAllRead) {
    PageTexts texts = new PageTexts(run.language().locale());
    return new CustomerPage(
            texts,
            PageSubject.inputs(texts, run.inputs().names(), report.read(), statistics.customers()),
            statistics,
            List.of(QualitySection.of(report, texts, run.language())),
            isAllRead ? List.of() : List.of(texts.text("page.incomplete")),
            options.isWithData())
        .toHtml();
  }
}
