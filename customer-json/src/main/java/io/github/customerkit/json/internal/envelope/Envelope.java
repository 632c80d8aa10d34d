package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.detect.ObjectHead;
import io.github.customerkit.json.internal.envelope.EnvelopeCursor.Found;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.json.internal.token.UntypedValue;
import org.jspecify.annotations.Nullable;

/**
 * A record with customers inside it.
 *
 * <p>It is checked like any document, without its customers, which are checked when they are read.
 * Together this accepts exactly the valid documents. If it is invalid, no customer is taken out of
 * it.
 */
public final class Envelope {

  private final RawRecord record;
  private final EnvelopePath path;
  private final ReadLimits limits;
  private @Nullable EnvelopeCursor customers;
  private boolean isOpen;

  public Envelope(RawRecord record, EnvelopePath path, ReadLimits limits) {
    this.record = record;
    this.path = path;
    this.limits = limits;
  }

  /**
   * Returns the next customer, or the record itself if it is invalid; null after the last.
   *
   * @param number its number
   */
  public @Nullable RawRecord next(long number) {
    if (!isOpen) {
      isOpen = true;
      if (record.refusal() != null || !isValid()) {
        return record.asInvalidEnvelope(number);
      }
      customers = cursor();
    }
    Found found = customers == null ? null : customers.next();
    return found == null ? null : record.part(number, found.from(), found.to(), refusal(found));
  }

  /**
   * Returns the refusal of a place; of a server's answer to a bad request, that it is one, and of a
   * document with a customer at a usual place, where that is.
   */
  private @Nullable ShapeProblem refusal(Found found) {
    if (found.refusal() == null) {
      return null;
    }
    boolean isWhole = Utf8Text.isBlank(record.bytes(), record.from(), found.from());
    ObjectHead head = isWhole ? ObjectHead.of(record.bytes(), found.from(), found.to()) : null;
    if (head != null && head.isServerError()) {
      return ShapeProblem.otherInput("customer", head.toFoundInput());
    }
    // Another place of a path with * may have a customer.
    String place =
        isWhole || !path.hasEvery()
            ? KnownEnvelope.placeOfCustomer(record.bytes(), record.from(), record.to())
            : null;
    return place == null ? found.refusal() : ShapeProblem.customerAt(place);
  }

  private EnvelopeCursor cursor() {
    return new EnvelopeCursor(record.bytes(), record.from(), record.to(), path);
  }

  /** Returns whether the record without its customers is valid. */
  private boolean isValid() {
    EnvelopeCursor cursor = cursor();
    byte[] rest = new byte[record.length()];
    int length = copyRest(cursor, rest);
    return !cursor.isDamaged()
        && !Utf8Text.isWide(record.bytes(), record.from(), record.to())
        && ParsedDocument.read(UntypedValue::check, rest, 0, length, limits).problems().isEmpty();
  }

  /** Copies the record with a digit in place of each customer; returns the length. */
  private int copyRest(EnvelopeCursor cursor, byte[] rest) {
    int length = 0;
    int from = record.from();
    for (Found found = cursor.next(); found != null; found = cursor.next()) {
      if (found.refusal() == null) {
        length = copy(from, found.from(), rest, length);
        rest[length++] = '0';
        from = found.to();
      }
    }
    return copy(from, record.to(), rest, length);
  }

  private int copy(int from, int to, byte[] rest, int length) {
    System.arraycopy(record.bytes(), from, rest, length, to - from);
    return length + to - from;
  }
}
