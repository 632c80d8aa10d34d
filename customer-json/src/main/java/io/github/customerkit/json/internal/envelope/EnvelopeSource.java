package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the customers out of the records of another source, each as a record of its own. */
public final class EnvelopeSource implements RecordSource {

  private final RecordSource envelopes;
  private final EnvelopePath path;
  private final ReadLimits limits;
  private @Nullable Envelope current;
  private long number;

  public EnvelopeSource(RecordSource envelopes, EnvelopePath path, ReadLimits limits) {
    this.envelopes = envelopes;
    this.path = path;
    this.limits = limits;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (true) {
      RawRecord customer = current == null ? null : current.next(number + 1);
      if (customer != null) {
        number++;
        return customer;
      }
      RawRecord envelope = envelopes.next();
      if (envelope == null) {
        current = null;
        return null;
      }
      current = new Envelope(envelope, path, limits);
    }
  }
}
