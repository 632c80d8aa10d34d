package io.github.customerkit.examples.commandline.input;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input with lines of progress, which have the bytes. */
final class ProgressLinesInput extends FilterInputStream {

  private static final long MIB = 1 << 20;

  private final ProgressLines lines;
  private final String name;
  private final long size;
  private long read;

  /** Creates an input of a size in bytes, negative if unknown. */
  ProgressLinesInput(InputStream in, String name, long size, Terminal terminal) {
    super(in);
    this.name = name;
    this.size = size;
    lines = new ProgressLines(terminal);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    step(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    step(count);
    return count;
  }

  private void step(int count) {
    read += Math.max(0, count);
    lines.reached(
        () ->
            size < 0
                ? Message.of("progress.bytes", Printable.endOf(name), read / MIB)
                : Message.of("progress.bytes-of", Printable.endOf(name), read / MIB, size / MIB));
  }
}
