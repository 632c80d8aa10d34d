package io.github.customerkit.examples.commandline.terminal;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.report.text.Printable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jline.terminal.spi.SystemStream;
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
 * @param chosen the language of what is printed for a person
 * @param columns the width of the screen that shows {@code out}; the largest integer if there is
 *     none
 * @param nanoTime the time since any moment in nanoseconds
 * @param errors errors to print last
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
    Quiet quiet,
    ChosenLanguage chosen,
    IntSupplier columns,
    LongSupplier nanoTime,
    LastErrors errors) {

  /** Creates a terminal without a stop signal, whose standard output is no screen. */
  public Terminal(
      InputStream in,
      OutputStream data,
      PrintWriter out,
      PrintWriter err,
      PrintStream bars,
      boolean isInteractive,
      Colours colours) {
    this(
        in,
        data,
        out,
        err,
        bars,
        () -> isInteractive,
        colours,
        new StopSignal(),
        new Quiet(),
        new ChosenLanguage(),
        () -> Integer.MAX_VALUE,
        System::nanoTime,
        new LastErrors());
  }

  /** Returns the streams of the process, in UTF-8. */
  public static Terminal ofProcess() {
    return new Terminal(
        new InterruptibleInput(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        StandardOutput.writer(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.err,
        new Screen(SystemStream.Error),
        new Colours(Ansi.AUTO),
        new StopSignal(),
        new Quiet(),
        new ChosenLanguage(),
        new OutputWidth(new Screen(SystemStream.Output), System.getenv("COLUMNS")),
        System::nanoTime,
        new LastErrors());
  }

  /**
   * Returns this terminal without bars and lines of progress, for a command whose data goes to the
   * same screen.
   */
  public Terminal withoutBars() {
    return with(() -> false, columns, () -> 0);
  }

  /** Returns this terminal with another width of standard output and another clock. */
  public Terminal with(IntSupplier columns, LongSupplier nanoTime) {
    return with(watched, columns, nanoTime);
  }

  private Terminal with(BooleanSupplier watched, IntSupplier columns, LongSupplier nanoTime) {
    return new Terminal(
        in, data, out, err, bars, watched, colours, stop, quiet, chosen, columns, nanoTime, errors);
  }

  /** Returns whether standard output is a screen, on which bars would be drawn over data. */
  public boolean isOutScreen() {
    return columns.getAsInt() < Integer.MAX_VALUE;
  }

  /** Returns whether a person watches the progress bars, which are not drawn with --quiet. */
  public boolean isInteractive() {
    return !quiet.isSet() && watched.getAsBoolean();
  }

  /** Prints a message on standard output, which is the result of the command. */
  public void print(Message message) {
    out.println(message.in(language()));
  }

  /** Returns the language of what is printed for a person. */
  public Language language() {
    return chosen.get();
  }

  /** Prints a message that is not an error as {@link #report(String)} does, except with --quiet. */
  public void inform(Message message) {
    inform(message.in(language()));
  }

  /** Prints the words of a message that is not an error. */
  public void inform(String line) {
    if (!quiet.isSet()) {
      print(line);
    }
  }

  /** Prints an error as {@link #report(String)} does. */
  public void report(Message message) {
    report(message.in(language()));
  }

  /**
   * Prints an error of one line, escaped, after those to print last; prints nothing after the
   * command is stopped.
   */
  public void report(String line) {
    printErrors();
    print(line);
  }

  /** Prints an error as {@link #report(String)} does, but after the result of the command. */
  public void reportAtEnd(Message message) {
    errors.add(message.in(language()));
  }

  /** Prints the errors to print last that are not printed yet. */
  public void printErrors() {
    errors.drainTo(this::print);
  }

  private void print(String line) {
    if (!stop.isRequested()) {
      out.flush();
      reportLast(line);
    }
  }

  /** Prints a message without flushing standard output first. */
  public void reportLast(Message message) {
    reportLast(message.in(language()));
  }

  private void reportLast(String line) {
    err.println("customers: " + Printable.of(line));
    err.flush();
  }
}
