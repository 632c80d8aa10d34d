package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.util.List;
import java.util.function.Function;

/**
 * The customers of an input, each stored as its document under a key; of a repeated one the last.
 */
final class StoredCustomers<K> {

  private final Terminal terminal;
  private final String name;
  private final ScratchTable<K> table;
  private final Function<Customer, K> key;
  private final LeftOut leftOut;
  private final CustomerJson json = CustomerJson.create();
  private long repeated;
  private boolean isAllRead;

  StoredCustomers(
      Terminal terminal, String name, ScratchTable<K> table, Function<Customer, K> key) {
    this.terminal = terminal;
    this.name = name;
    this.table = table;
    this.key = key;
    this.leftOut = new LeftOut(terminal, name);
  }

  /** Stores them all, and says what is no customer. */
  void read(CustomerReader reader) {
    isAllRead =
        new Inputs(terminal, List.of(name)).forEach((same, in) -> reader.forEach(in, this::add));
    leftOut.end();
    if (repeated > 0) {
      terminal.say(
          name + ": " + repeated + " records repeat a customer, of whom the last one counts");
    }
  }

  private void add(CustomerRecord found) {
    if (!found.isAccepted()) {
      leftOut.add(found);
      return;
    }
    Customer customer = found.orElseThrow();
    repeated += table.put(key.apply(customer), json.write(customer)) ? 1 : 0;
  }

  boolean isAllRead() {
    return isAllRead;
  }

  /** How many records are no customers. */
  long rejected() {
    return leftOut.count();
  }

  ScratchTable<K> table() {
    return table;
  }
}
