package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.repeated.RepeatedCustomers;
import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** Tests a search with memory for fewer customers than the input has. */
class RepeatedCustomersTest {

  private static final List<String> LINES =
      List.of(
          rejected(9),
          accepted(1),
          accepted(2),
          accepted(1),
          accepted(3),
          accepted(3),
          accepted(2));

  private final RepeatedCustomers repeated = RepeatedCustomers.atMost(2, Language.ENGLISH);

  private CheckReport report(ProblemList problems) {
    CheckReport report = new CheckReport(false, problems);
    CustomerReader.create().stream(LINES.stream())
        .forEach(found -> report.add("-", found, repeated.problems(found)));
    report.endRepeats(repeated.incompleteFrom());
    return report;
  }

  @Test
  void jsonSaysFromWhichRecordOnItIsIncomplete() {
    StringWriter out = new StringWriter();
    try (ProblemList problems = new ProblemList(0)) {
      CheckJson.print(report(problems), problems, new PrintWriter(out, true));
    }
    assertThat(out)
        .hasToString(
            "{\"read\":7,\"accepted\":6,\"rejected\":1,\"errorsByCode\":{\"missing\":1},"
                + "\"warningsByCode\":{\"repeated-customer\":2},\"repeatsIncompleteFrom\":5,"
                + "\"problems\":[]}"
                + System.lineSeparator());
  }

  @Test
  void textSaysFromWhichRecordOnItIsIncomplete() {
    try (ProblemList problems = new ProblemList(0)) {
      CheckReport report = report(problems);
      assertThat(text(report, Language.ENGLISH))
          .endsWith(
              "from record 5 on, repeated customers may be missed;"
                  + " -Xmx (up to 1800m) gives the search more memory");
      assertThat(text(report, Language.GERMAN))
          .endsWith(
              "ab Datensatz 5 werden nicht alle wiederholten Kunden gefunden;"
                  + " -Xmx gibt der Suche bis 1800m mehr Speicher");
    }
  }

  private static String text(CheckReport report, Language language) {
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            new PrintStream(OutputStream.nullOutputStream()),
            false,
            new Colours(Ansi.OFF));
    CheckText.print(report, language, terminal);
    return out.toString().stripTrailing();
  }

  @Test
  void largeHeapGivesTheSearchNoMoreThanAGibibyte() {
    assertThat(RepeatedCustomers.mostCustomers(64 << 20)).isBetween(1_000_000L, 1_100_000L);
    assertThat(RepeatedCustomers.mostCustomers(1_700L << 20)).isLessThan(29_000_000);
    for (long heap : new long[] {1_800L << 20, 64L << 30, Long.MAX_VALUE}) {
      assertThat(RepeatedCustomers.mostCustomers(heap)).isEqualTo((1 << 30) / 36);
    }
  }

  @Test
  void recordWithoutRepeatsKeepsItsOwnProblems() {
    List<CustomerRecord> records =
        CustomerReader.create().stream(Stream.of(accepted(1), accepted(2))).toList();
    assertThat(records)
        .hasSize(2)
        .allSatisfy(one -> assertThat(repeated.problems(one)).isSameAs(one.getProblems()));
    assertThat(repeated.incompleteFrom()).isNull();
  }
}
