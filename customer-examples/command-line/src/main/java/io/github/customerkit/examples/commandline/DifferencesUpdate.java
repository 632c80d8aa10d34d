package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerProfileUpdate;
import io.github.customerkit.json.CustomerProfileUpdateBuilder;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Differences as the requests that bring the server from the older state to the newer one. */
final class DifferencesUpdate implements Differences {

  private final Terminal terminal;
  private final @Nullable AttributeDefinitions definitions;
  private final UpdateRequests requests;
  private final SortedSet<String> unsettable = new TreeSet<>();
  private long notWhole;
  private long gone;
  private long refused;

  DifferencesUpdate(Terminal terminal, @Nullable AttributeDefinitions definitions) {
    this.terminal = terminal;
    this.definitions = definitions;
    requests = new UpdateRequests(terminal.out());
  }

  /** How many customers have no request, because the server would refuse it. */
  long refused() {
    return refused;
  }

  @Override
  public void changed(CustomerChanges changes) {
    if (!changes.getFields().isEmpty()) {
      notWhole++;
      unsettable.addAll(changes.getFields().keySet());
    }
    if (changes.getFields().containsKey("integrationId")) {
      refused++;
      terminal.say(named(changes.getAfter()) + ": no update changes an integration ID");
    } else {
      add(changes.getAfter(), CustomerProfileUpdate.builder(changes), false);
    }
  }

  @Override
  public void added(Customer customer) {
    long[] audiences =
        customer.getAudienceMemberships().stream().mapToLong(AudienceMembership::getId).toArray();
    add(
        customer,
        CustomerProfileUpdate.builder(customer.getIntegrationId())
            .setAttributes(customer.getAttributes())
            .addToAudiences(audiences),
        true);
  }

  @Override
  public void removed(Customer customer) {
    gone++;
  }

  private void add(Customer customer, CustomerProfileUpdateBuilder builder, boolean isNew) {
    try {
      CustomerProfileUpdate update =
          (definitions == null ? builder : builder.definitions(definitions)).build();
      if (isNew || !update.isEmpty()) {
        requests.add(update);
      }
    } catch (CustomerJsonException refusal) {
      refused++;
      refusal.getProblems().forEach(problem -> terminal.say(named(customer) + ": " + problem));
    }
  }

  private static String named(Customer customer) {
    return "customer " + customer.getId();
  }

  @Override
  public void end() {
    requests.end();
    if (notWhole > 0) {
      String fields = String.join(", ", unsettable);
      terminal.say(counted(notWhole) + " changed also in what no update can set: " + fields);
    }
    if (gone > 0) {
      terminal.say(counted(gone) + " gone; no update deletes a profile");
    }
  }

  private static String counted(long customers) {
    return customers + (customers == 1 ? " customer" : " customers");
  }
}
