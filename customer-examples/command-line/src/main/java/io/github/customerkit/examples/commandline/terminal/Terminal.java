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
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param data standard output, for data that is no text
 * @param out the same, for text
 * @param err progress and errors
 * @param bars where to draw progress bars
 * @param watched whether a person watches {@code bars}; asked only where it matters
 * @param colours colours for {@code out}
 * @param stop whether the command is to stop
 */
public record Terminal(
    InputStream in,
    OutputStream data,
    PrintWriter out,
    PrintWriter err,
    PrintStream bars,
    BooleanSupplier watched,
    Colours colours,
    StopSignal stop) {

  /** Where no signal ever comes. */
  public Terminal(
      InputStream in,
      OutputStream data,
      PrintWriter out,
      PrintWriter err,
      PrintStream bars,
      boolean isInteractive,
      Colours colours) {
    this(in, data, out, err, bars, () -> isInteractive, colours, new StopSignal());
  }

  /** The process's own streams, written in UTF-8. */
  public static Terminal ofProcess() {
    return new Terminal(
        new InterruptibleInput(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        StandardOutput.writer(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.err,
        new StandardError(),
        new Colours(Ansi.AUTO),
        new StopSignal());
  }

  /** The same without progress bars, for a command whose data goes to the same screen. */
  public Terminal withoutBars() {
    return new Terminal(in, data, out, err, bars, () -> false, colours, stop);
  }

  /** Returns whether a person watches the progress bars. */
  public boolean isInteractive() {
    return watched.getAsBoolean();
  }

  /** Prints one line for the person, with its names escaped; nothing once the command stops. */
  public void say(String line) {
    if (!stop.isRequested()) {
      out.flush();
      sayLast(line);
    }
  }

  /** Prints one line for the person, without flushing standard output first. */
  public void sayLast(String line) {
    err.println("customers: " + Printable.of(line));
    err.flush();
  }
}
