package io.github.customerkit.examples.benchmarks;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Prints the figures and their ratios as Markdown. */
final class ResultTable {

  private final Results results;
  private final long heapPerCustomer;
  private final long documentLength;

  ResultTable(Results results, long heapPerCustomer, long documentLength) {
    this.results = results;
    this.heapPerCustomer = heapPerCustomer;
    this.documentLength = documentLength;
  }

  void print(PrintStream out) {
    printHead(out);
    printReading(out);
    printOtherReading(out);
    printPeersReading(out);
    printCheckingAndMapping(out);
    printWriting(out);
    out.println();
    printRatios(out);
    printOtherRatios(out);
    out.printf(Locale.ROOT, "- heap kept per customer: %,d B%n", heapPerCustomer);
  }

  private void printHead(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s, %d cores, %s %s; documents of %d bytes on average.%n%n",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        documentLength);
    out.println("| A customer | ns | B allocated | ns / Gson's ns |");
    out.println("|---|---:|---:|---:|");
  }

  private void printReading(PrintStream out) {
    row(out, "tokens scanned by Jackson, values untouched", "scanTokens", "readByGson");
    row(out, "**read**", "read", "readByGson");
    row(out, "**read and checked**", "readAndCheck", "readByGson");
    row(out, "read from a page", "readPage", "readByGson");
    row(out, "read from a page and checked", "readAndCheckPage", "readByGson");
    row(out, "read from NDJSON and checked", "readNdjsonInOneThread", "readByGson");
    row(out, "the same in two threads", "readNdjsonInTwoThreads", "readByGson");
    row(out, "the same in four threads", "readNdjsonInFourThreads", "readByGson");
  }

  private void printOtherReading(PrintStream out) {
    row(out, "read from pages of 10 and checked", "readPagesOf10", "readByGson");
    row(out, "read from pages of 50 and checked", "readPagesOf50", "readByGson");
    row(out, "read from pages of 100 and checked", "readPagesOf100", "readByGson");
    row(out, "read from pages of 250 and checked", "readPagesOf250", "readByGson");
    row(out, "read with one more attribute and checked", "readNoted", "readByGson");
    row(out, "the same with escapes in it", "readEscaped", "readByGson");
    row(out, "read from a document of 2022 and checked", "readOld", "readByGson");
    row(out, "read with three unknown fields and checked", "readFuture", "readByGson");
    row(out, "read with 64 more attributes and checked", "readWide", "readByGson");
    row(out, "the same read by fastjson2", "readWideByFastjson2", "readByGson");
  }

  private void printPeersReading(PrintStream out) {
    row(out, "read by Gson, as the official SDK does", "readByGson", "readByGson");
    row(out, "read by Jackson databind", "readByJacksonDatabind", "readByGson");
    row(out, "read by DSL-JSON", "readByDslJson", "readByGson");
    row(out, "read by fastjson2", "readByFastjson2", "readByGson");
  }

  private void printCheckingAndMapping(PrintStream out) {
    row(out, "checked alone", "check", "readByGson");
    row(out, "checked against fifty definitions alone", "checkDefinitions", "readByGson");
    row(out, "mapped from DTO to domain", "mapToDomain", "readByGson");
    row(out, "mapped from domain to DTO", "mapToDto", "readByGson");
  }

  private void printWriting(PrintStream out) {
    row(out, "**written**", "write", "writeByGson");
    row(out, "written by Gson", "writeByGson", "writeByGson");
    row(out, "written by Jackson databind", "writeByJacksonDatabind", "writeByGson");
    row(out, "written by fastjson2", "writeByFastjson2", "writeByGson");
  }

  private void printRatios(PrintStream out) {
    ratio(out, "read / Gson", "read", "readByGson");
    ratio(out, "read / token scan", "read", "scanTokens");
    ratio(out, "read and checked / read", "readAndCheck", "read");
    ratio(out, "read and checked / fastjson2", "readAndCheck", "readByFastjson2");
    ratio(out, "written / Jackson databind", "write", "writeByJacksonDatabind");
    ratio(out, "written / fastjson2", "write", "writeByFastjson2");
  }

  private void printOtherRatios(PrintStream out) {
    ratio(out, "with escapes / without", "readEscaped", "readNoted");
    ratio(out, "64 more attributes / fastjson2", "readWide", "readWideByFastjson2");
    ratio(out, "pages of 100 / fastjson2", "readPagesOf100", "readByFastjson2");
    ratio(out, "NDJSON / fastjson2", "readNdjsonInOneThread", "readByFastjson2");
    ratio(out, "NDJSON, two threads / four", "readNdjsonInTwoThreads", "readNdjsonInFourThreads");
    ratio(out, "NDJSON, one thread / two", "readNdjsonInOneThread", "readNdjsonInTwoThreads");
  }

  private void row(PrintStream out, String label, String benchmark, String baseline) {
    Results.Cost cost = results.of(benchmark);
    double ratio = cost.nanoseconds() / results.of(baseline).nanoseconds();
    out.printf(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f | %.2f |%n",
        label,
        cost.nanoseconds(),
        cost.bytes(),
        ratio);
  }

  private void ratio(PrintStream out, String label, String benchmark, String baseline) {
    double ratio = results.of(benchmark).nanoseconds() / results.of(baseline).nanoseconds();
    out.printf(Locale.ROOT, "- %s: %.2f%n", label, ratio);
  }
}
