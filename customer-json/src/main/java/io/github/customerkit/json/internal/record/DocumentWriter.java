package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.internal.scan.CustomerScanner;
import io.github.customerkit.json.internal.scan.JsonByteWriter;
import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.Customer;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes customers as documents; for use by several threads. */
public final class DocumentWriter {

  /** The bytes of a writing that is over: most of what the next one would have to allocate. */
  private final AtomicReference<@Nullable JsonByteWriter> spare = new AtomicReference<>();

  public byte[] write(Customer customer) {
    JsonByteWriter out = spare.getAndSet(null);
    out = out == null ? new JsonByteWriter() : out;
    boolean isWritten = CustomerScanner.write(customer, out);
    byte[] plain = isWritten ? out.toByteArray() : null;
    out.clear();
    spare.set(out);
    return plain == null ? GeneratorOutput.write(CustomerCodecs.CUSTOMER::write, customer) : plain;
  }
}
