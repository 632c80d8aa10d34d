package io.github.customerkit.json;

import io.github.customerkit.json.internal.mapping.DtoMapping;
import io.github.customerkit.model.Customer;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes customers as documents; for use by several threads. */
final class DocumentWriter {

  private final DtoMapping mapping = new DtoMapping();

  /** The bytes of a writing that is over: most of what the next one would have to allocate. */
  private final AtomicReference<@Nullable PlainBytes> spare = new AtomicReference<>();

  byte[] write(Customer customer) {
    PlainBytes out = spare.getAndSet(null);
    out = out == null ? new PlainBytes() : out;
    boolean isWritten = PlainCustomer.write(customer, out);
    byte[] plain = isWritten ? out.toByteArray() : null;
    out.clear();
    spare.set(out);
    return plain == null
        ? RecordWriter.write(WireType.CUSTOMER::write, mapping.toDto(customer))
        : plain;
  }
}
