package io.github.customerkit.examples.commandline.diff;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Prints differences for programs: one JSON object per line, with all values. */
final class DifferencesJson implements Differences {

  private final PrintWriter out;
  private final CustomerJson json = CustomerJson.create();

  DifferencesJson(Terminal terminal) {
    out = terminal.out();
  }

  @Override
  public void changed(CustomerChanges changes) {
    out.println(new String(json.writeChanges(changes), StandardCharsets.UTF_8));
  }

  @Override
  public void added(Customer customer) {
    whole("added", customer);
  }

  @Override
  public void removed(Customer customer) {
    whole("removed", customer);
  }

  private void whole(String what, Customer customer) {
    out.println(
        "{\"id\":" + customer.getId() + ",\"" + what + "\":" + json.writeString(customer) + "}");
  }

  @Override
  public void end() {}
}
