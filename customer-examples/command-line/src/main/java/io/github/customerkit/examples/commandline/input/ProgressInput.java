package io.github.customerkit.examples.commandline.input;

import io.github.customerkit.examples.report.text.Printable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** An input with a progress bar, which shows bytes, speed and memory. */
public final class ProgressInput extends FilterInputStream {

  private static final long MIB = 1 << 20;

  /** The columns that a name, a bar and all its figures need. */
  private static final int WIDE = 110;

  private static final int NARROW_NAME = 16;
  private static final int WIDE_NAME = 30;

  private final ProgressBar bar;
  private final Line line;
  private final boolean isNarrow;

  private ProgressInput(InputStream in, ProgressBar bar, Line line, boolean isNarrow) {
    super(in);
    this.bar = bar;
    this.line = line;
    this.isNarrow = isNarrow;
  }

  /** Returns the input with a bar; the size is in bytes, negative if unknown. */
  static ProgressInput of(InputStream in, String name, long size, PrintStream bars) {
    return of(in, name, size, new Line(bars));
  }

  /** Returns the input with a bar, whose name and message leave room for the bar itself. */
  static ProgressInput of(InputStream in, String name, long size, Line line) {
    boolean isNarrow = size >= 0 && line.getMaxRenderedLength() < WIDE;
    ProgressBar bar =
        ProgressBar.builder()
            .setTaskName(Printable.endOf(name, isNarrow ? NARROW_NAME : WIDE_NAME))
            .setInitialMax(size)
            .setUnit(" MiB", MIB)
            .showSpeed()
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(line)
            .build();
    return new ProgressInput(in, bar, line, isNarrow);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    step(read < 0 ? read : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    step(read);
    return read;
  }

  private void step(int read) {
    if (read > 0) {
      if (!isNarrow) {
        Runtime runtime = Runtime.getRuntime();
        bar.setExtraMessage(
            ", heap " + (runtime.totalMemory() - runtime.freeMemory()) / MIB + " MiB");
      }
      bar.stepBy(read);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      bar.close();
      line.close();
    }
  }

  /**
   * Ends its line once, and draws nothing after that. The library's bar may draw after its end, or
   * never end its line, if it is drawn while the input is closed.
   */
  public static final class Line extends ConsoleProgressBarConsumer {
    private boolean isEnded;

    public Line(PrintStream out) {
      super(out);
    }

    /** Creates a line of a number of columns, in place of those of the screen. */
    Line(PrintStream out, int columns) {
      super(out, columns);
    }

    @Override
    public synchronized void accept(String drawing) {
      if (!isEnded) {
        super.accept(drawing);
      }
    }

    @Override
    public synchronized void close() {
      if (!isEnded) {
        isEnded = true;
        super.close();
      }
    }
  }
}
