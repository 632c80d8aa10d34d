package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.report.SkipReason;
import io.github.customerkit.examples.commandline.report.SkippedRecords;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The customers of an input, stored as documents by key; a repeated customer replaces the earlier
 * one. Invalid records are stored by their keys only, if these can be read, and replace a customer,
 * too.
 */
public final class StoredCustomers<K> {

  /**
   * The key of a customer.
   *
   * @param ofCustomer returns the key of a customer
   * @param ofRejected returns the key in an invalid record; null if it has none
   */
  record Key<K>(Function<Customer, K> ofCustomer, Function<JsonNode, @Nullable K> ofRejected) {}

  public static final Key<Long> ID =
      new Key<>(
          Customer::getId,
          record ->
              record.path("id").canConvertToLong() ? (Long) record.path("id").asLong() : null);

  public static final Key<String> INTEGRATION_ID =
      new Key<>(
          Customer::getIntegrationId,
          record ->
              record.path("integrationId").isString()
                  ? record.path("integrationId").asString()
                  : null);

  private static final byte[] NOTHING = {0};

  private final Terminal terminal;
  private final String name;
  private final ScratchTable<K> table;
  private final ScratchTable<K> rejects;
  private final Key<K> key;
  private final Consumer<Customer> watcher;
  private final SkippedRecords skipped;
  private final CustomerJson json = CustomerJson.create();
  private final JsonMapper raw = JsonMapper.shared();
  private long accepted;
  private long repeated;
  private long nameless;
  private boolean isAllRead;

  /** Creates storage for an input from two empty tables. */
  public StoredCustomers(
      Terminal terminal,
      Language language,
      String name,
      Key<K> key,
      ScratchTable<K> table,
      ScratchTable<K> rejects) {
    this(terminal, language, name, key, table, rejects, customer -> {});
  }

  /** Creates storage with a watcher that also receives each customer. */
  public StoredCustomers(
      Terminal terminal,
      Language language,
      String name,
      Key<K> key,
      ScratchTable<K> table,
      ScratchTable<K> rejects,
      Consumer<Customer> watcher) {
    this.watcher = watcher;
    this.terminal = terminal;
    this.name = name;
    this.key = key;
    this.table = table;
    this.rejects = rejects;
    this.skipped = new SkippedRecords(terminal, language);
  }

  /**
   * Stores the customers, and reports invalid records; false if the input cannot be read, or has
   * nothing but invalid records.
   */
  public boolean read(CustomerReader reader, MinRecordsOption least) {
    Message label = InputName.of(name);
    Inputs inputs = new Inputs(terminal, List.of(name));
    isAllRead = inputs.forEachRecord(reader, least, (input, found) -> add(found));
    skipped.end(name, SkipReason.NOT_CUSTOMERS);
    if (repeated > 0) {
      terminal.inform(Message.counted("stored.repeated", repeated, label));
    }
    if (nameless > 0) {
      terminal.inform(Message.counted("stored.nameless", nameless, label));
    }
    if (isAllRead && accepted + skipped.count() == 0 && !inputs.hasEmpty()) {
      terminal.inform(Message.of("warning.no-records", label));
    }
    if (isAllRead && accepted == 0 && skipped.count() > 0) {
      terminal.report(Message.of("stored.none-valid", label));
      return false;
    }
    return isAllRead;
  }

  /** Returns the exit status after {@link #read} has returned false. */
  public int failure() {
    return isAllRead ? ExitStatus.REJECTED : ExitStatus.NOT_DONE;
  }

  private void add(CustomerRecord found) {
    if (found.isAccepted()) {
      accepted++;
      skipped.pass();
      Customer customer = found.orElseThrow();
      watcher.accept(customer);
      repeated += table.put(key.ofCustomer().apply(customer), json.write(customer)) ? 1 : 0;
      return;
    }
    skipped.add(name, found);
    K rejected = keyOf(found.getRawBytes());
    if (rejected == null) {
      nameless++;
    } else {
      rejects.put(rejected, NOTHING);
      // An earlier record is not the customer's state any more.
      table.remove(rejected);
    }
  }

  private @Nullable K keyOf(byte @Nullable [] rejected) {
    try {
      return rejected == null ? null : key.ofRejected().apply(raw.readTree(rejected));
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  /** Returns whether more records are invalid than tolerated. */
  public boolean isRejectedOver(FailOverOption tolerated) {
    return tolerated.isExceeded(skipped.count(), skipped.read());
  }

  /** Returns whether an invalid record has the key; of a stored customer, only an earlier one. */
  public boolean isInvalid(K ofRecord) {
    return skipped.count() > 0 && rejects.get(ofRecord) != null;
  }

  /** Returns the stored customers as JSON documents. */
  public ScratchTable<K> table() {
    return table;
  }
}
