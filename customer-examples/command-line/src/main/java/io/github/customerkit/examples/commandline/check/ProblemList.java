package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.report.FoundProblem;
import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.examples.commandline.scratch.SpillBuffer;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The first problems of a check as a JSON array. A report has it after the counts, which are known
 * only at the end: until then the problems may not fit into memory, so they are written to a
 * buffer.
 */
final class ProblemList implements Consumer<FoundProblem>, AutoCloseable {

  private final int most;
  private final SpillBuffer buffer = SpillBuffer.inTemporaryFolder();
  private final JsonGenerator json = JsonReport.generator(buffer);
  private int size;

  /** Creates a list of at most the given number of problems. */
  ProblemList(int most) {
    this.most = most;
    json.writeStartArray();
  }

  @Override
  public void accept(FoundProblem found) {
    if (size < most) {
      size++;
      found.writeTo(json);
    }
  }

  /** Writes the array; add nothing after that. */
  void writeTo(Writer out) {
    json.writeEndArray();
    json.flush();
    buffer.copyTo(out);
  }

  @Override
  public void close() {
    buffer.close();
  }
}
