package io.github.customerkit.testing;

import java.util.List;

/**
 * An input of the catalogue in {@link HostileInputs}.
 *
 * @param topic its file in the catalogue
 * @param name its name, unique within the topic
 * @param accepted the number of valid records in it
 * @param rejected the number of invalid records in it
 * @param isReadToItsEnd whether it can be read to its end
 * @param codes pointer and code of each problem, in order; the code only if the problem is the
 *     whole record's
 * @param isDocument whether it is one document, which may also be a line, an element, a file, ...
 * @param bytes its bytes
 */
public record HostileInput(
    String topic,
    String name,
    int accepted,
    int rejected,
    boolean isReadToItsEnd,
    List<String> codes,
    boolean isDocument,
    byte[] bytes) {

  private static final int MAX_SHOWN = 12;
  private static final int MAX_POINTER = 60;

  /** Returns whether it is one line: a document without LF. */
  public boolean isLine() {
    for (byte b : bytes) {
      if (b == '\n') {
        return false;
      }
    }
    return isDocument;
  }

  /**
   * Returns whether the end of the document can be found in a list: its quotes and brackets are
   * balanced.
   */
  public boolean isElement() {
    return isDocument
        && codes.stream().noneMatch(List.of("syntax", "encoding")::contains)
        && count('[') == count(']')
        && count('{') == count('}');
  }

  private int count(char bracket) {
    int count = 0;
    for (byte b : bytes) {
      count += b == bracket ? 1 : 0;
    }
    return count;
  }

  /** Returns an answer as the catalogue shows it: of many problems only the first. */
  public static String answer(
      int accepted, int rejected, boolean isReadToItsEnd, List<String> codes) {
    String counts = accepted + "/" + rejected + (isReadToItsEnd ? "" : "!");
    List<String> shown = codes.stream().limit(MAX_SHOWN).map(HostileInput::shortened).toList();
    String more = codes.size() > MAX_SHOWN ? ", and " + (codes.size() - MAX_SHOWN) + " more" : "";
    return codes.isEmpty() ? counts : counts + " " + String.join(", ", shown) + more;
  }

  private static String shortened(String code) {
    int blank = code.lastIndexOf(' ');
    return blank > MAX_POINTER
        ? code.substring(0, MAX_POINTER) + "…" + code.substring(blank)
        : code;
  }

  /** Returns the declared answer. */
  public String answer() {
    return answer(0);
  }

  /** Returns the declared answer, with more valid records around the input. */
  public String answer(int moreAccepted) {
    String counts = answer(accepted + moreAccepted, rejected, isReadToItsEnd, List.of());
    return codes.isEmpty() ? counts : counts + " " + String.join(", ", codes);
  }

  @Override
  public String toString() {
    return topic + ": " + name;
  }
}
