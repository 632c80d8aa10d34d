package io.github.customerkit.examples.push.request;

/**
 * A request to send.
 *
 * @param firstLine the number of its line in the input, or of the first of its lines, from 1
 * @param lastLine the number of the last of its lines
 * @param lines the number of its lines; blank lines between them do not count
 * @param operation the operation
 * @param path the path, which may hold an integration ID
 * @param body the body: JSON in UTF-8
 * @param profiles the number of profiles that it updates
 */
@SuppressWarnings("ArrayRecordComponent")
public record UpdateRequest(
    long firstLine,
    long lastLine,
    int lines,
    UpdateOperation operation,
    String path,
    byte[] body,
    int profiles) {

  /** Returns the lines and the operation, without data. */
  @Override
  public String toString() {
    String place = lines == 1 ? "line " + firstLine : "lines " + firstLine + " to " + lastLine;
    return place + ": " + operation;
  }
}
