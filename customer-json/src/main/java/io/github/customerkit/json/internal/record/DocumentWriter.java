package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.scan.CustomerByteWriter;
import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.Customer;

/** Writes customers as documents. Safe for use by several threads. */
public final class DocumentWriter {

  private final Pool<CustomerByteWriter> writers = new Pool<>(CustomerByteWriter::new);
  private final ShapeMessages messages;

  /**
   * Creates a writer.
   *
   * @param messages the language of the messages of a customer that JSON cannot represent
   */
  public DocumentWriter(ShapeMessages messages) {
    this.messages = messages;
  }

  /** Returns a customer's document in UTF-8. */
  public byte[] write(Customer customer) {
    CustomerByteWriter writer = writers.take();
    byte[] document = writer.write(customer);
    writers.giveBack(writer);
    return document == null
        ? GeneratorOutput.write(CustomerCodecs.CUSTOMER::write, customer, messages)
        : document;
  }
}
