package io.github.customerkit.examples.push.journal;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.push.request.UpdateFingerprint;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a journal records: the lines that the server answered. Requests are answered in the order of
 * their lines, so that a number and the refused lines suffice.
 */
public final class JournalState {

  private static final int FIRST_REFUSAL = 400;
  private static final int MAX_LINE = 1 << 13;
  private static final Pattern ANSWER =
      Pattern.compile("\\{\"line\":([0-9]{1,18}),\"to\":([0-9]{1,18}),\"status\":([0-9]{3})}");

  private @Nullable JournalHeader header;
  private long validBytes;
  private long answeredTo;

  /** How often lines were refused; each time, the server may have stored its answer. */
  private final LineRanges refused = new LineRanges();

  private JournalState() {}

  /** Returns the state without a journal: nothing was answered. */
  public static JournalState empty() {
    return new JournalState();
  }

  /**
   * Reads a journal to its end; ignores a last line that was not written completely.
   *
   * @param in the journal, which stays open; not null
   * @param name the name for messages; not null
   * @throws IOException if the journal cannot be read
   * @throws TransferFailure if it is not a journal, or has an answer that cannot be
   */
  static JournalState read(InputStream in, String name) throws IOException {
    JournalState state = new JournalState();
    InputStream buffered = new BufferedInputStream(in);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 1;
    for (int next = buffered.read(); next >= 0; next = buffered.read()) {
      if (next != '\n') {
        line.write(next);
      }
      if (line.size() > MAX_LINE || (next == '\n' && !state.accept(text(line)))) {
        throw state.damaged(name, number);
      }
      if (next == '\n') {
        number++;
        state.validBytes += line.size() + 1;
        line.reset();
      }
    }
    if (state.header == null && !JournalHeader.isStartOf(text(line))) {
      throw state.damaged(name, number);
    }
    return state;
  }

  private TransferFailure damaged(String name, long line) {
    return header == null
        ? new TransferFailure("journal.bad", name)
        : new TransferFailure("journal.damaged", name, line);
  }

  private static String text(ByteArrayOutputStream line) {
    return line.toString(StandardCharsets.UTF_8);
  }

  private boolean accept(String line) {
    if (header == null) {
      header = JournalHeader.parse(line);
      return header != null;
    }
    Matcher answer = ANSWER.matcher(line);
    if (!answer.matches()) {
      return false;
    }
    long first = Long.parseLong(answer.group(1));
    long last = Long.parseLong(answer.group(2));
    if (!isPossible(header, first, last)) {
      return false;
    }
    add(first, last, Integer.parseInt(answer.group(3)));
    return true;
  }

  /** Returns whether lines are of the input, and after the answered ones or refused before. */
  private boolean isPossible(JournalHeader of, long first, long last) {
    // Each line of the input has a byte or more.
    return first >= 1
        && first <= last
        && last <= of.input().bytes()
        && (first > answeredTo || isRefused(first));
  }

  /** Returns the text of an answer, which ends its line. */
  static String answer(long first, long last, int status) {
    return "{\"line\":" + first + ",\"to\":" + last + ",\"status\":" + status + "}\n";
  }

  /** Adds the answer to the request of some lines. */
  void add(long first, long last, int status) {
    answeredTo = Math.max(answeredTo, last);
    if (status >= FIRST_REFUSAL) {
      refused.add(first, last);
    } else {
      refused.remove(first, last);
    }
  }

  /**
   * Checks that the answers are to an input and from a server.
   *
   * @param name the journal's name for messages; not null
   * @param input the input; not null
   * @param server the server; null for any
   * @throws TransferFailure if there are answers to another input or from another server
   */
  public void requireOwner(String name, UpdateFingerprint input, @Nullable BaseUrl server) {
    if (header == null || answeredTo == 0) {
      return;
    }
    if (!header.input().equals(input)) {
      throw new TransferFailure("journal.other-input", name);
    }
    if (server != null && !header.server().equals(server.toString())) {
      throw new TransferFailure("journal.other-server", name);
    }
  }

  @Nullable JournalHeader header() {
    return header;
  }

  /** Returns the length of the complete lines. */
  long validBytes() {
    return validBytes;
  }

  /** Returns whether the server answered a line, and accepted it. */
  public boolean isSent(long line) {
    return line <= answeredTo && !isRefused(line);
  }

  /** Returns whether the server refused a line. */
  public boolean isRefused(long line) {
    return refused.times(line) > 0;
  }

  /** Returns how often the server refused a line. */
  int refusals(long line) {
    return refused.times(line);
  }
}
