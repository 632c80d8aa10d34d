package io.github.customerkit.examples.commandline.diff;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.output.NewProfile;
import io.github.customerkit.examples.commandline.output.UpdateRequests;
import io.github.customerkit.examples.commandline.report.FirstRejects;
import io.github.customerkit.examples.commandline.scratch.ScratchJson;
import io.github.customerkit.examples.commandline.scratch.ScratchStore;
import io.github.customerkit.examples.commandline.scratch.ScratchTable;
import io.github.customerkit.examples.commandline.scratch.SharedIntegrationIds;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdateBuilder;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints differences as requests that bring the server from the older to the newer state. */
final class DifferencesUpdate implements Differences {

  private static final byte[] NOTHING = {0};

  private final Terminal terminal;
  private final Language language;
  private final @Nullable AttributeDefinitions definitions;
  private final UpdateRequests requests;
  private final SortedSet<String> unsettable = new TreeSet<>();
  private final CustomerJson json = ScratchJson.create();
  private final FirstRejects refusals;
  private final SharedIntegrationIds ofOlder;
  private final SharedIntegrationIds ofNewer;

  /** The customers of one state by integration ID; some have another ID in the other state. */
  private final ScratchTable<String> removed;

  /** The integration IDs of removed customers that an added one has. */
  private final ScratchTable<String> brought;

  private final ScratchTable<Long> added;
  private long notWhole;
  private long gone;
  private long refused;
  private long renamed;

  DifferencesUpdate(
      Terminal terminal,
      Language language,
      @Nullable AttributeDefinitions definitions,
      ScratchStore store) {
    refusals = new FirstRejects(terminal, language);
    this.language = language;
    ofOlder = new SharedIntegrationIds(store.byText());
    ofNewer = new SharedIntegrationIds(store.byText());
    removed = store.byText();
    brought = store.byText();
    added = store.byNumber();
    this.terminal = terminal;
    this.definitions = definitions;
    requests = new UpdateRequests(terminal.out());
  }

  /** Returns the collector for the older state; fill it before the first difference. */
  SharedIntegrationIds ofOlder() {
    return ofOlder;
  }

  /** Returns the collector for the newer state; fill it before the first difference. */
  SharedIntegrationIds ofNewer() {
    return ofNewer;
  }

  /** Returns the number of customers whose update the server would refuse or that is ambiguous. */
  long refused() {
    return refused + renamed;
  }

  @Override
  public void changed(CustomerChanges changes) {
    countUnsettable(changes);
    if (changes.getFields().containsKey("integrationId")) {
      renamed++;
    } else {
      add(changes.getAfter(), CustomerProfileUpdate.builder(changes), false);
    }
  }

  private void countUnsettable(CustomerChanges changes) {
    SortedSet<String> names = new TreeSet<>(changes.getFields().keySet());
    if (!changes.getLoyaltyMemberships().isEmpty()) {
      names.add("loyaltyMemberships");
    }
    if (changes.getAudienceMemberships().stream()
        .anyMatch(change -> change.getKind() == Change.Kind.REPLACED)) {
      names.add(language.text("update.audiences"));
    }
    changes
        .getAdditionalProperties()
        .keySet()
        .forEach(name -> names.add(Problem.pointer(name).substring(1)));
    notWhole += names.isEmpty() ? 0 : 1;
    unsettable.addAll(names);
  }

  /** Stores the customer until all removed customers are known. */
  @Override
  public void added(Customer customer) {
    added.put(customer.getId(), json.write(customer));
  }

  @Override
  public void removed(Customer customer) {
    removed.put(customer.getIntegrationId(), json.write(customer));
    gone++;
  }

  private void make(Customer customer) {
    byte[] before = removed.get(customer.getIntegrationId());
    if (before != null) {
      gone -= brought.put(customer.getIntegrationId(), NOTHING) ? 0 : 1;
      changed(CustomerChanges.between(json.read(before), customer));
      return;
    }
    countUnsettable(CustomerChanges.between(created(customer), customer));
    long[] audiences =
        customer.getAudienceMemberships().stream().mapToLong(AudienceMembership::getId).toArray();
    add(
        customer,
        CustomerProfileUpdate.builder(customer.getIntegrationId())
            .setAttributes(customer.getAttributes())
            .addToAudiences(audiences),
        true);
  }

  /** Returns the profile that the update creates, with the fields that the server chooses. */
  private static Customer created(Customer customer) {
    return NewProfile.of(customer.getIntegrationId(), customer.getAttributes()).toBuilder()
        .id(customer.getId())
        .accountId(customer.getAccountId())
        .sandbox(customer.getSandbox())
        .created(customer.getCreated())
        .lastActivity(customer.getLastActivity())
        .build();
  }

  private void add(Customer customer, CustomerProfileUpdateBuilder builder, boolean isNew) {
    try {
      builder.locale(language.locale());
      CustomerProfileUpdate update =
          (definitions == null ? builder : builder.definitions(definitions)).build();
      if (!isNew && update.isEmpty()) {
        return;
      }
      if (isAmbiguous(customer.getIntegrationId())) {
        refuse(customer, List.of(ambiguous()));
      } else {
        requests.add(update);
      }
    } catch (CustomerJsonException refusal) {
      refuse(customer, refusal.getProblems());
    }
  }

  /** The server identifies profiles by integration ID, and would mix the two. */
  private boolean isAmbiguous(String integrationId) {
    return ofOlder.contains(integrationId) || ofNewer.contains(integrationId);
  }

  private Problem ambiguous() {
    return Problem.of(
        Problem.pointer("integrationId"),
        "repeated-customer",
        Severity.ERROR,
        "one id for each integrationId",
        language.text("update.ambiguous"));
  }

  private void refuse(Customer customer, List<Problem> problems) {
    refused++;
    refusals.add(named(customer), problems);
    refusals.printFirst();
  }

  private String named(Customer customer) {
    return language.customer(customer.getId());
  }

  @Override
  public void end() {
    try (ScratchTable<Long>.Rows rows = added.rows()) {
      while (rows.next()) {
        make(json.read(rows.value()));
      }
    }
    requests.end();
    refusals.print("refused");
    report("renamed", renamed);
    report("fields", notWhole, String.join(", ", unsettable));
    report("gone", gone);
  }

  private void report(String what, long customers, String... more) {
    if (customers > 0) {
      Object[] arguments = Stream.concat(Stream.of(customers), Stream.of(more)).toArray();
      terminal.report(language.text(Language.counted("update." + what, customers), arguments));
    }
  }
}
