package io.github.customerkit.examples.push;

import io.github.customerkit.examples.fetch.http.WaitListener;
import io.github.customerkit.examples.push.request.UpdateRequest;

/** Receives the progress of a push. */
public interface PushListener extends WaitListener {

  /**
   * Called when a request was answered and the answer is recorded.
   *
   * @param counts the counts so far; not null
   */
  void answered(PushCounts counts);

  /**
   * Called when the server refused a request.
   *
   * @param request the request; its text has no data; not null
   * @param status the status, 400 to 499
   * @param words the server's reason after a colon, without data; empty if it gives none; not null
   */
  void refused(UpdateRequest request, int status, String words);
}
