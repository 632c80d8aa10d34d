package io.github.customerkit.examples.push.journal;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.push.request.UpdateFingerprint;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a journal.
 *
 * @param input the input whose updates are sent
 * @param server the base URL that they are sent to
 * @param seed a random text, from which the idempotency keys derive
 */
record JournalHeader(UpdateFingerprint input, String server, String seed) {

  private static final String START = "{\"journal\":\"push\",\"version\":1,";
  private static final Pattern LINE =
      Pattern.compile(
          Pattern.quote(START)
              + "\"sha256\":\"([0-9a-f]{64})\",\"bytes\":([0-9]{1,18}),\"server\":\"([^\"\\\\]+)\","
              + "\"seed\":\"([0-9a-f-]{36})\"}");

  /** Creates a header with a new seed. */
  static JournalHeader create(UpdateFingerprint input, BaseUrl server) {
    return new JournalHeader(input, server.toString(), UUID.randomUUID().toString());
  }

  boolean isOf(UpdateFingerprint otherInput, BaseUrl otherServer) {
    return input.equals(otherInput) && server.equals(otherServer.toString());
  }

  /** Returns whether a text that may be cut is the start of a header. */
  static boolean isStartOf(String text) {
    return START.startsWith(text) || text.startsWith(START);
  }

  /** Parses a line without its end; null if it is not a header. */
  static @Nullable JournalHeader parse(String line) {
    Matcher header = LINE.matcher(line);
    return header.matches()
        ? new JournalHeader(
            new UpdateFingerprint(header.group(1), Long.parseLong(header.group(2))),
            header.group(3),
            header.group(4))
        : null;
  }

  /** Returns the line with its end. */
  String line() {
    return START
        + "\"sha256\":\""
        + input.sha256()
        + "\",\"bytes\":"
        + input.bytes()
        + ",\"server\":\""
        + server
        + "\",\"seed\":\""
        + seed
        + "\"}\n";
  }
}
