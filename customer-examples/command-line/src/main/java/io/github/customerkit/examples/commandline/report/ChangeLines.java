package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Rfc3339;
import java.io.PrintWriter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Formats changes for a person, with personal data only on request. */
public final class ChangeLines {

  /** Values may be as long as a document. */
  private static final int MAX_LINE = 1_000;

  private final Language language;
  private final boolean withData;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  /**
   * Creates a format.
   *
   * @param language the language of the names
   * @param withData whether lines have values and integration IDs
   */
  public ChangeLines(Language language, boolean withData) {
    this.language = language;
    this.withData = withData;
  }

  /** Returns a customer by its ID, and by its integration ID if data is requested. */
  public String name(Customer customer) {
    return language.customer(customer.getId()) + ofData(customer.getIntegrationId());
  }

  /** Returns a text in brackets if data is requested; "" otherwise. */
  public String ofData(String text) {
    return withData ? " (" + text + ")" : "";
  }

  /** Prints a line for each change. */
  public void print(CustomerChanges changes, Colours colours, PrintWriter out) {
    for (NamedChange one : NamedChange.of(changes, language)) {
      String shown = withData ? colours.of(withValues(one)) : colours.ofChange(one.line());
      out.println("    " + shown);
    }
  }

  private String withValues(NamedChange one) {
    return Printable.startOf(one.line() + ": " + values(one.change()), MAX_LINE);
  }

  private String values(Change<?> change) {
    return switch (change.getKind()) {
      case ADDED -> text(change.getAfter());
      case REMOVED -> text(change.getBefore());
      case REPLACED -> text(change.getBefore()) + " -> " + text(change.getAfter());
    };
  }

  private String text(@Nullable Object value) {
    return json.writeValueAsString(value instanceof Instant time ? Rfc3339.format(time) : value);
  }
}
