package io.github.customerkit.json;

import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.model.Customer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a {@link CustomerRecord} with all its fields; absent ones as null. */
final class CustomerRecordWriter {

  void write(JsonGenerator out, CustomerRecord record) {
    out.writeStartObject();
    out.writeNumberProperty("number", record.getNumber());
    out.writeName("line");
    if (record.getLine() == null) {
      out.writeNull();
    } else {
      out.writeNumber(record.getLine().longValue());
    }
    out.writeNumberProperty("byteOffset", record.getByteOffset());
    out.writeBooleanProperty("accepted", record.isAccepted());
    out.writeName("customer");
    writeCustomer(out, record.getCustomer());
    out.writeArrayPropertyStart("problems");
    record.getProblems().forEach(problem -> ProblemJson.write(out, problem));
    out.writeEndArray();
    out.writeName("rawBytes");
    writeBytes(out, record.getRawBytes());
    out.writeEndObject();
  }

  private void writeCustomer(JsonGenerator out, @Nullable Customer customer) {
    if (customer == null) {
      out.writeNull();
    } else {
      CustomerCodecs.CUSTOMER.write(out, customer);
    }
  }

  private static void writeBytes(JsonGenerator out, byte @Nullable [] raw) {
    if (raw == null) {
      out.writeNull();
    } else {
      out.writeBinary(raw);
    }
  }
}
