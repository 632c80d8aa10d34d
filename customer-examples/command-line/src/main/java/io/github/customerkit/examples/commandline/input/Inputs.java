package io.github.customerkit.examples.commandline.input;

import io.github.customerkit.examples.commandline.failure.FileFailureReason;
import io.github.customerkit.examples.commandline.failure.Stopped;
import io.github.customerkit.examples.commandline.failure.UnreadableInput;
import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Reads the inputs that a command names; {@code -} is standard input. */
public final class Inputs {

  /** The size from which a bar is useful. */
  private static final long WORTH_WATCHING = 8 << 20;

  private final Terminal terminal;
  private final List<String> names;
  private boolean hasEmpty;

  /** Creates inputs by their names; standard input if there are none. */
  public Inputs(Terminal terminal, List<String> names) {
    this.terminal = terminal;
    this.names = names.isEmpty() ? List.of(InputName.STANDARD_INPUT) : List.copyOf(names);
  }

  /** Returns the names as given. */
  public List<String> names() {
    return names;
  }

  /** Reads an input under its name as given. */
  public interface Action {
    void read(String name, InputStream in);
  }

  /**
   * Reads each input, and reports those that cannot be read to their end.
   *
   * @return true if all could be read
   */
  public boolean forEach(Action action) {
    boolean all = true;
    for (String name : names) {
      all &= read(name, action);
    }
    return all;
  }

  /** Handles the name of an input, and may fail. */
  public interface NameAction {
    void take(String name) throws IOException;
  }

  /** Handles each name without opening the input, and reports the failures. */
  public void forEachName(NameAction action) {
    names.forEach(
        name ->
            attempt(
                name,
                () -> {
                  if (!name.equals(InputName.STANDARD_INPUT)) {
                    refuseFolder(name);
                  }
                  action.take(name);
                }));
  }

  private boolean read(String name, Action action) {
    return attempt(
        name,
        () -> {
          try (InputStream opened = open(name);
              MeasuredInput in = new MeasuredInput(withBar(name, opened))) {
            action.read(name, in);
            if (in.isEmpty()) {
              hasEmpty = true;
              terminal.inform(Message.of("warning.empty", InputName.of(name)));
            }
          }
        });
  }

  /** Returns whether an input was empty, which has been reported. */
  public boolean hasEmpty() {
    return hasEmpty;
  }

  /** Handles a record of an input. */
  public interface RecordAction {
    void take(String name, CustomerRecord found);
  }

  /**
   * Reads the records of each input, and reports inputs that cannot be read to their end or have
   * too few records.
   *
   * @return true if all could be read
   */
  public boolean forEachRecord(CustomerReader reader, MinRecordsOption least, RecordAction action) {
    return forEach(
        (name, in) -> {
          AtomicLong records = new AtomicLong();
          reader.forEach(
              in,
              found -> {
                records.incrementAndGet();
                action.take(name, found);
              });
          least.check(terminal, name, records.get());
        });
  }

  /** An action for one input, which may fail. */
  private interface Attempt {
    void run() throws IOException;
  }

  private boolean attempt(String name, Attempt attempt) {
    try {
      attempt.run();
      return true;
    } catch (IOException e) {
      Stopped.check();
      terminal.reportAtEnd(
          Message.of("cannot-read", InputName.of(name), FileFailureReason.reason(e)));
    } catch (UncheckedIOException e) {
      Stopped.check();
      terminal.reportAtEnd(
          Message.of("cannot-read", InputName.of(name), FileFailureReason.reason(e.getCause())));
    } catch (InvalidPathException e) {
      terminal.reportAtEnd(Message.of("cannot-read", name, Message.of("failure.no-name")));
    }
    return false;
  }

  private InputStream open(String name) throws IOException {
    if (name.equals(InputName.STANDARD_INPUT)) {
      return new Unclosed(terminal.in());
    }
    refuseFolder(name);
    return InterruptibleFile.open(Path.of(name));
  }

  private static void refuseFolder(String name) throws UnreadableInput {
    if (Files.isDirectory(Path.of(name))) {
      throw new UnreadableInput(Message.of("failure.folder"));
    }
  }

  private InputStream withBar(String name, InputStream in) throws IOException {
    if (name.equals(InputName.STANDARD_INPUT)) {
      return terminal.isInteractive()
          ? ProgressInput.of(in, InputName.of(name).in(terminal.language()), -1, terminal.bars())
          : new ProgressLinesInput(in, InputName.of(name).in(terminal.language()), -1, terminal);
    }
    Path file = Path.of(name);
    long size = Files.size(file);
    if (terminal.isInteractive()) {
      return size >= WORTH_WATCHING
          ? ProgressInput.of(in, file.toFile().getName(), size, terminal.bars())
          : in;
    }
    return new ProgressLinesInput(in, name, Files.isRegularFile(file) ? size : -1, terminal);
  }

  /** Standard input stays open, because it may be read again. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
