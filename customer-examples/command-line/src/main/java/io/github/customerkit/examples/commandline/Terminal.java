package io.github.customerkit.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param data standard output, for data that is no text
 * @param out the same, for text
 * @param err progress and errors
 * @param bars where to draw progress bars
 * @param isInteractive whether a person watches {@code bars}
 * @param colours colours for {@code out}
 */
record Terminal(
    InputStream in,
    OutputStream data,
    PrintWriter out,
    PrintWriter err,
    PrintStream bars,
    boolean isInteractive,
    Colours colours) {

  /** The process's own streams, written in UTF-8. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        StandardOutput.writer(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.err,
        new ExecTerminalProvider().isSystemStream(SystemStream.Error),
        new Colours(Ansi.AUTO));
  }

  /** The same without progress bars, for a command whose data goes to the same screen. */
  Terminal withoutBars() {
    return new Terminal(in, data, out, err, bars, false, colours);
  }

  /** Says one line to the person, whatever names it holds. */
  void say(String line) {
    out.flush();
    err.println("customers: " + Printable.of(line));
    err.flush();
  }
}
