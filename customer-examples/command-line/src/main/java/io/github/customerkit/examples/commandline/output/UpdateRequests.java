package io.github.customerkit.examples.commandline.output;

import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints requests that update profiles, one JSON object per line with {@code method}, {@code path}
 * and {@code body}: as many profiles as possible in one request, and separate requests for updates
 * that need them.
 */
public final class UpdateRequests {

  private static final int MAX = 1000;

  /** Bounds the memory of updates that wait for others. */
  private static final int MAX_BYTES = 4 << 20;

  private final PrintWriter out;
  private final List<CustomerProfileUpdate> waiting = new ArrayList<>();
  private long waitingBytes;

  /** Creates requests, to print to a stream. */
  public UpdateRequests(PrintWriter out) {
    this.out = out;
  }

  /** Adds an update, which may wait to share a request. */
  public void add(CustomerProfileUpdate update) {
    if (update.hasOnlyAttributes()) {
      waiting.add(update);
      waitingBytes += update.toJson().length;
      if (waiting.size() == MAX || waitingBytes > MAX_BYTES) {
        end();
      }
    } else {
      print(update.path(), update.toJson());
    }
  }

  /** Prints the waiting updates. */
  public void end() {
    CustomerProfileBulkUpdate.split(waiting).forEach(bulk -> print(bulk.path(), bulk.toJson()));
    waiting.clear();
    waitingBytes = 0;
  }

  private void print(String path, byte[] body) {
    // The path is percent-encoded, so that JSON need not escape it.
    out.print("{\"method\":\"PUT\",\"path\":\"" + path + "\",\"body\":");
    out.print(new String(body, StandardCharsets.UTF_8));
    out.println("}");
  }
}
