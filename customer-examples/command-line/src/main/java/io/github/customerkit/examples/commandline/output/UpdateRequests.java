package io.github.customerkit.examples.commandline.output;

import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests that update profiles, one JSON object a line with {@code method}, {@code path} and
 * {@code body}: as many profiles as possible in one request, and in requests of their own what only
 * those can carry.
 */
public final class UpdateRequests {

  private static final int MOST = 1000;

  /** So that large profiles do not fill the memory while they wait for others. */
  private static final int MOST_BYTES = 4 << 20;

  private final PrintWriter out;
  private final List<CustomerProfileUpdate> waiting = new ArrayList<>();
  private long waitingBytes;

  /** Creates requests that are printed to a stream. */
  public UpdateRequests(PrintWriter out) {
    this.out = out;
  }

  /** Adds an update, which may wait for others. */
  public void add(CustomerProfileUpdate update) {
    if (update.hasOnlyAttributes()) {
      waiting.add(update);
      waitingBytes += update.toJson().length;
      if (waiting.size() == MOST || waitingBytes > MOST_BYTES) {
        end();
      }
    } else {
      print(update.path(), update.toJson());
    }
  }

  /** Prints those that have been waiting for more. */
  public void end() {
    CustomerProfileBulkUpdate.split(waiting).forEach(bulk -> print(bulk.path(), bulk.toJson()));
    waiting.clear();
    waitingBytes = 0;
  }

  private void print(String path, byte[] body) {
    // The path is percent-encoded, so that it has nothing that JSON would escape.
    out.print("{\"method\":\"PUT\",\"path\":\"" + path + "\",\"body\":");
    out.print(new String(body, StandardCharsets.UTF_8));
    out.println("}");
  }
}
