package io.github.customerkit.examples.push.request;

import org.jspecify.annotations.Nullable;

/**
 * A line of the input: one update.
 *
 * @param number the number of the line, from 1
 * @param request the request that the line describes
 * @param integrationId the profile in the path; null if the body names the profiles
 * @param audiences the changes of audiences, if a bulk request can make them; otherwise null
 */
record UpdateLine(
    long number,
    UpdateRequest request,
    @Nullable String integrationId,
    @Nullable AudienceChanges audiences) {

  /** Returns the number, without data. */
  @Override
  public String toString() {
    return "line " + number;
  }
}
