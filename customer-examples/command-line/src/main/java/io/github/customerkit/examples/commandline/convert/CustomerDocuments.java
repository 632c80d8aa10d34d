package io.github.customerkit.examples.commandline.convert;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.util.function.Consumer;

/** Formats customers one by one. */
interface CustomerDocuments {

  /** Passes on what precedes the first customer. */
  void begin(Consumer<byte[]> out);

  /** Passes on a customer. */
  void write(Customer customer, Consumer<byte[]> out);

  /** Reports what the documents do not have. */
  void end(Terminal terminal);

  /** Returns a format of JSON, which has everything. */
  static CustomerDocuments json() {
    CustomerJson json = CustomerJson.create();
    return new CustomerDocuments() {
      @Override
      public void begin(Consumer<byte[]> out) {}

      @Override
      public void write(Customer customer, Consumer<byte[]> out) {
        out.accept(json.write(customer));
      }

      @Override
      public void end(Terminal terminal) {}
    };
  }
}
