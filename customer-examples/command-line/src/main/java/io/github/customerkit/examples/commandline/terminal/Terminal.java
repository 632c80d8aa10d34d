package io.github.customerkit.examples.commandline.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * The standard streams of a command.
 *
 * @param in standard input
 * @param data standard output, for binary data
 * @param out standard output, for text
 * @param err progress and errors
 * @param bars where to draw progress bars
 * @param watched whether a person watches {@code bars}; called only if needed
 * @param colours colours for {@code out}
 * @param stop the signal to stop the command
 * @param quiet whether to print errors only
 */
public record Terminal(
    InputStream in,
    OutputStream data,
    PrintWriter out,
    PrintWriter err,
    PrintStream bars,
    BooleanSupplier watched,
    Colours colours,
    StopSignal stop,
    Quiet quiet) {

  /** Creates a terminal without a stop signal. */
  public Terminal(
      InputStream in,
      OutputStream data,
      PrintWriter out,
      PrintWriter err,
      PrintStream bars,
      boolean isInteractive,
      Colours colours) {
    this(in, data, out, err, bars, () -> isInteractive, colours, new StopSignal(), new Quiet());
  }

  /** Returns the streams of the process, in UTF-8. */
  public static Terminal ofProcess() {
    return new Terminal(
        new InterruptibleInput(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        StandardOutput.writer(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.err,
        new StandardError(),
        new Colours(Ansi.AUTO),
        new StopSignal(),
        new Quiet());
  }

  /**
   * Returns this terminal without progress bars, for a command whose data goes to the same screen.
   */
  public Terminal withoutBars() {
    return new Terminal(in, data, out, err, bars, () -> false, colours, stop, quiet);
  }

  /** Returns whether a person watches the progress bars, which are not drawn with --quiet. */
  public boolean isInteractive() {
    return !quiet.isSet() && watched.getAsBoolean();
  }

  /** Prints a message that is not an error as {@link #report} does, except with --quiet. */
  public void inform(String line) {
    if (!quiet.isSet()) {
      report(line);
    }
  }

  /** Prints a message of one line, escaped; prints nothing after the command is stopped. */
  public void report(String line) {
    if (!stop.isRequested()) {
      out.flush();
      reportLast(line);
    }
  }

  /** Prints a message of one line, without flushing standard output first. */
  public void reportLast(String line) {
    err.println("customers: " + Printable.of(line));
    err.flush();
  }
}
