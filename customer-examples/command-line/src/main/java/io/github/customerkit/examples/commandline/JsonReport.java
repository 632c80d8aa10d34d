package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.database.ImportCounts;
import io.github.customerkit.examples.fetch.Checkpoint;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ProblemJson;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The report for programs: one JSON object on one line. */
final class JsonReport {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new PrintableEscapes())
          .build();

  private JsonReport() {}

  /** Returns a generator that writes as all reports are written, and leaves the stream open. */
  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  static void print(CheckReport report, ProblemList problems, PrintWriter out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("read", report.read());
      json.writeNumberProperty("accepted", report.accepted());
      json.writeNumberProperty("rejected", report.rejected());
      counts(json, "errorsByCode", report.byCode(Severity.ERROR));
      counts(json, "warningsByCode", report.byCode(Severity.WARNING));
      if (report.repeatsIncompleteFrom() != null) {
        number(json, "repeatsIncompleteFrom", report.repeatsIncompleteFrom());
      }
      json.writeName("problems");
      json.writeRawValue("");
      json.flush();
      problems.writeTo(out);
      json.writeEndObject();
    }
    out.println();
  }

  /** What fetching came to; and what became of the customers in a database, if it was into one. */
  static void print(
      FetchResult result,
      @Nullable ImportCounts stored,
      @Nullable UnseenCustomers unseen,
      PrintWriter out) {
    Checkpoint end = result.end();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("fetched", end.fetched());
      json.writeNumberProperty("repeated", end.repeated());
      json.writeNumberProperty("rejected", end.rejected());
      json.writeNumberProperty("requests", result.requests());
      json.writeNumberProperty("retries", result.retries());
      number(json, "totalResultSize", end.total());
      json.writeBooleanProperty("totalChanged", end.hasTotalChanged());
      json.writeBooleanProperty("endedWithoutNews", end.isEndedIdle());
      json.writeBooleanProperty("rowsMoved", end.moves() > 0);
      json.writeBooleanProperty("incomplete", end.isIncomplete());
      if (stored != null) {
        stored(json, stored);
      }
      unseen(json, unseen);
      json.writeEndObject();
    }
    out.println();
  }

  /** What an import did, and how fast. */
  static void print(
      ImportCounts counts,
      long older,
      @Nullable UnseenCustomers unseen,
      long perSecond,
      PrintWriter out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("read", counts.read());
      stored(json, counts);
      json.writeNumberProperty("rejected", counts.rejected());
      json.writeNumberProperty("olderStates", older);
      unseen(json, unseen);
      json.writeNumberProperty("perSecond", perSecond);
      json.writeEndObject();
    }
    out.println();
  }

  private static void stored(JsonGenerator json, ImportCounts counts) {
    json.writeNumberProperty("inserted", counts.inserted());
    json.writeNumberProperty("updated", counts.updated());
    json.writeNumberProperty("unchanged", counts.unchanged());
  }

  private static void unseen(JsonGenerator json, @Nullable UnseenCustomers unseen) {
    if (unseen != null) {
      json.writeNumberProperty("notSeen", unseen.count());
      json.writeNumberProperty("deleted", unseen.deleted());
    }
  }

  /**
   * What is wrong with a rejected record, as one JSON object.
   *
   * @param reject which line of the file of rejects holds the record; null if none does
   */
  static byte[] reject(
      String source, CustomerRecord rejected, List<Problem> problems, @Nullable Long reject) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      number(json, "reject", reject);
      place(json, source, rejected.getNumber(), rejected.getLine());
      json.writeArrayPropertyStart("problems");
      problems.forEach(problem -> ProblemJson.write(json, problem));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  /** What there is in generated records, as one JSON object: every broken one has one error. */
  static byte[] truth(long records, Map<String, Long> errorsByCode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("records", records);
      long broken = errorsByCode.values().stream().mapToLong(Long::longValue).sum();
      json.writeNumberProperty("broken", broken);
      counts(json, "errorsByCode", errorsByCode);
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  static void problem(JsonGenerator json, FoundProblem found) {
    json.writeStartObject();
    place(json, found.source(), found.number(), found.line());
    ProblemJson.writeMembers(json, found.problem());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String source, long number, @Nullable Long line) {
    json.writeStringProperty("source", source);
    json.writeNumberProperty("record", number);
    number(json, "line", line);
  }

  private static void number(JsonGenerator json, String name, @Nullable Long number) {
    json.writeName(name);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.longValue());
    }
  }
}
