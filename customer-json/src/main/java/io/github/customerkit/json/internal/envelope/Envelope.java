package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.envelope.EnvelopeCursor.Found;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.json.internal.token.UntypedValue;
import java.io.ByteArrayOutputStream;
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
        return record.asEnvelope(number);
      }
      customers = cursor();
    }
    Found found = customers == null ? null : customers.next();
    return found == null ? null : record.part(number, found.from(), found.to(), found.refusal());
  }

  private EnvelopeCursor cursor() {
    return new EnvelopeCursor(record.bytes(), record.from(), record.to(), path);
  }

  /** Returns whether the record without its customers is valid. */
  private boolean isValid() {
    EnvelopeCursor cursor = cursor();
    byte[] rest = rest(cursor);
    return !cursor.isDamaged()
        && !Utf8Text.isWide(record.bytes(), record.from(), record.to())
        && ParsedDocument.read(UntypedValue::read, rest, 0, rest.length, limits)
            .problems()
            .isEmpty();
  }

  /** Returns the record with a digit in place of each customer. */
  private byte[] rest(EnvelopeCursor cursor) {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    int from = record.from();
    for (Found found = cursor.next(); found != null; found = cursor.next()) {
      if (found.refusal() == null) {
        rest.write(record.bytes(), from, found.from() - from);
        rest.write('0');
        from = found.to();
      }
    }
    rest.write(record.bytes(), from, record.to() - from);
    return rest.toByteArray();
  }
}
