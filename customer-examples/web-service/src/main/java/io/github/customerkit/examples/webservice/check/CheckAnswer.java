package io.github.customerkit.examples.webservice.check;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ProblemJson;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one line for each record, and a last one with the counts. */
final class CheckAnswer {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;
  private final @Nullable Long maxProblems;
  private long problems;
  private long read;
  private long accepted;
  private boolean isWritten;
  private boolean isBroken;

  /**
   * Creates an answer.
   *
   * @param out the body of the response
   * @param maxProblems null for a line for each record; otherwise only records with problems have a
   *     line, until their lines have so many problems
   */
  CheckAnswer(OutputStream out, @Nullable Long maxProblems) {
    this.out = out;
    this.maxProblems = maxProblems;
  }

  void add(CustomerRecord record) {
    read++;
    accepted += record.isAccepted() ? 1 : 0;
    if (hasLine(record)) {
      problems += record.getProblems().size();
      writeLine(json -> write(json, record));
    }
  }

  private boolean hasLine(CustomerRecord record) {
    return maxProblems == null || (!record.getProblems().isEmpty() && problems < maxProblems);
  }

  private static void write(JsonGenerator json, CustomerRecord record) {
    json.writeNumberProperty("number", record.getNumber());
    json.writeName("line");
    if (record.getLine() == null) {
      json.writeNull();
    } else {
      json.writeNumber(record.getLine().longValue());
    }
    json.writeBooleanProperty("accepted", record.isAccepted());
    json.writeArrayPropertyStart("problems");
    for (Problem problem : record.getProblems()) {
      ProblemJson.write(json, problem);
    }
    json.writeEndArray();
  }

  /**
   * Writes the last line.
   *
   * @param error why the input was not read to its end; null if it was
   */
  void end(@Nullable String error) {
    writeLine(
        json -> {
          json.writeNumberProperty("read", read);
          json.writeNumberProperty("accepted", accepted);
          json.writeNumberProperty("rejected", read - accepted);
          json.writeBooleanProperty("complete", error == null);
          if (error != null) {
            json.writeStringProperty("error", error);
          }
        });
  }

  /** Returns whether the client cannot be answered any more. */
  boolean isBroken() {
    return isBroken;
  }

  /** Sends the lines so far. */
  void flush() throws IOException {
    if (isWritten) {
      attempt(out::flush);
      isWritten = false;
    }
  }

  private void writeLine(Consumer<JsonGenerator> members) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    line.write('\n');
    try {
      attempt(() -> line.writeTo(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    isWritten = true;
  }

  private interface Write {
    void run() throws IOException;
  }

  private void attempt(Write write) throws IOException {
    try {
      write.run();
    } catch (IOException e) {
      isBroken = true;
      throw e;
    }
  }
}
