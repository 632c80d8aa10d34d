package io.github.customerkit.examples.push.journal;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.file.AppendOnlyFile;
import io.github.customerkit.examples.fetch.file.TargetFile;
import io.github.customerkit.examples.push.request.UpdateFingerprint;
import io.github.customerkit.examples.push.request.UpdateRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The record of a push, from which another run resumes: the input, the server, and the status of
 * each answered line, without data. Only its owner may read it, and one run at a time uses it.
 *
 * <p>Methods throw an {@link UncheckedIOException} if the file cannot be read or written.
 */
public final class Journal implements AutoCloseable {

  private final Path file;
  private final String name;
  private final AppendOnlyFile lines;
  private final JournalState state;

  private Journal(Path file, String name, AppendOnlyFile lines, JournalState state) {
    this.file = file;
    this.name = name;
    this.lines = lines;
    this.state = state;
  }

  /**
   * Reads what a journal records, without locking it.
   *
   * @param file the journal, which need not exist; not null
   * @return the state; not null
   * @throws TransferFailure if the file is not a journal
   */
  public static JournalState peek(Path file) {
    try {
      if (!Files.exists(file)) {
        return JournalState.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return JournalState.read(in, file.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a journal, creates it if it does not exist, and locks out other runs.
   *
   * @param file the journal; not null
   * @return the journal; not null
   * @throws TransferFailure if another run uses the journal, or the file is not a journal
   */
  public static Journal open(Path file) {
    try {
      TargetFile target = TargetFile.of(file);
      target.requireReplaceable();
      // Opening it restricts its permissions, so it must not be another file.
      peek(target.path());
      AppendOnlyFile lines = AppendOnlyFile.open(target.path());
      try {
        JournalState state = JournalState.read(lines.read(), file.toString());
        return new Journal(target.path(), file.toString(), lines, state);
      } catch (IOException | RuntimeException e) {
        lines.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns what the journal records, which recorded answers change.
   *
   * @return the state; not null
   */
  public JournalState state() {
    return state;
  }

  /**
   * Begins or resumes the push of an input to a server, on the disk when this method returns.
   *
   * @param input the input; not null
   * @param server the server; not null
   * @return this journal's session; not null
   * @throws TransferFailure if the journal belongs to another input or server
   */
  public Session begin(UpdateFingerprint input, BaseUrl server) {
    state.requireOwner(name, input, server);
    try {
      JournalHeader header = state.header();
      // An earlier run may have sent a request without receiving the answer.
      if (header != null && header.isOf(input, server)) {
        lines.truncate(state.validBytes());
        return new Session(header.seed());
      }
      JournalHeader current = JournalHeader.create(input, server);
      lines.truncate(0);
      lines.append(current.line().getBytes(StandardCharsets.UTF_8));
      return new Session(current.seed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records the answers of one run. */
  public final class Session {

    private final String seed;

    private Session(String seed) {
      this.seed = seed;
    }

    /**
     * Returns the key of a request, the same in each run until the server has answered it.
     *
     * @param request the request; not null
     * @return the key, which has no data; not null
     */
    public String idempotencyKey(UpdateRequest request) {
      int refusals = state.refusals(request.firstLine());
      return seed
          + "-"
          + request.firstLine()
          + (request.lines() == 1 ? "" : "-" + request.lastLine())
          + (refusals == 0 ? "" : "." + refusals);
    }

    /**
     * Records an answer; it is on the disk when this method returns.
     *
     * @param request the answered request; not null
     * @param status the status; 400 or more for a refusal
     */
    public void record(UpdateRequest request, int status) {
      // An interrupt would close the file and lose the answer.
      boolean isInterrupted = Thread.interrupted();
      long first = request.firstLine();
      long last = request.lastLine();
      try {
        lines.append(JournalState.answer(first, last, status).getBytes(StandardCharsets.UTF_8));
        state.add(first, last, status);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        if (isInterrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  /** Closes the journal and releases its lock; deletes it if nothing was begun. */
  @Override
  public void close() {
    try (lines) {
      // An interrupt closes the channel, so its size may not be available.
      if (Files.exists(file) && Files.size(file) == 0) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
