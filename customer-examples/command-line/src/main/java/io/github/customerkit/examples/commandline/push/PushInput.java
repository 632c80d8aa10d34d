package io.github.customerkit.examples.commandline.push;

import io.github.customerkit.examples.commandline.failure.FileFailureReason;
import io.github.customerkit.examples.commandline.failure.Stopped;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.push.Push;
import io.github.customerkit.examples.push.PushOptions;
import io.github.customerkit.examples.push.PushPlan;
import io.github.customerkit.examples.push.journal.JournalState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The input of a push, which is read twice: to check it, and to send it. What can be read only
 * once, such as standard input, is kept in a temporary file.
 */
final class PushInput implements AutoCloseable {

  private final Terminal terminal;
  private final String name;
  private final boolean isKept;
  private @Nullable PushPlan plan;
  private @Nullable TemporaryCopy copy;

  /** Creates an input by its name; {@code isKept} if it is read a second time. */
  PushInput(Terminal terminal, String name, boolean isKept) {
    this.terminal = terminal;
    this.name = name;
    this.isKept = isKept;
  }

  /** Returns the file; null if the input can be read only once. */
  @Nullable Path file() {
    if (name.equals(InputName.STANDARD_INPUT)) {
      return null;
    }
    try {
      Path file = Path.of(name);
      return Files.exists(file) && !Files.isRegularFile(file) ? null : file;
    } catch (InvalidPathException e) {
      // Opening it reports why.
      return null;
    }
  }

  /** Checks every line; reports an input that cannot be read to its end, and returns null. */
  @Nullable PushPlan plan(PushOptions options, JournalState state) {
    boolean isRead =
        new Inputs(terminal, List.of(name)).forEach((given, in) -> plan = plan(in, options, state));
    return isRead ? plan : null;
  }

  private PushPlan plan(InputStream in, PushOptions options, JournalState state) {
    try {
      if (isKept && file() == null) {
        copy = TemporaryCopy.create();
        return Push.plan(copy.copying(in), options, state);
      }
      return Push.plan(in, options, state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends what a stream has. */
  interface Sending {
    void from(InputStream in) throws IOException;
  }

  /** Reads the input again; reports a failure, and returns false. */
  boolean readAgain(Sending sending) {
    try (InputStream in = open()) {
      sending.from(in);
      return true;
    } catch (IOException e) {
      Stopped.check();
      terminal.report(Message.of("cannot-read", InputName.of(name), FileFailureReason.reason(e)));
      return false;
    }
  }

  private InputStream open() throws IOException {
    return copy == null
        ? Channels.newInputStream(Files.newByteChannel(Path.of(name)))
        : copy.fromStart();
  }

  @Override
  public void close() {
    if (copy != null) {
      copy.close();
    }
  }
}
