package io.github.customerkit.examples.commandline.convert;

import io.github.customerkit.examples.commandline.csv.CsvRowLines;
import io.github.customerkit.examples.commandline.csv.CsvUse;
import io.github.customerkit.examples.commandline.csv.FormulaGuard;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Rfc3339;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Formats customers as rows of CSV: the fields of the API in their order, and chosen attributes. A
 * list or an object is a JSON text.
 */
final class CsvDocuments implements CustomerDocuments {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<Field<Customer, Customer.Builder, ?>> FIELDS =
      CustomerSchema.CUSTOMER.fields();

  /** Bounds the report: a hostile input may have thousands of unknown fields. */
  private static final int MAX_NAMES = 20;

  private final Set<String> attributes;
  private final CsvUse use;
  private final CsvRowLines rows;
  private final Set<String> unseen;
  private final SortedSet<String> otherNames = new TreeSet<>();
  private final JsonMapper json =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();
  private long customers;
  private long withOthers;

  /** Creates a format with the given attributes as columns. */
  CsvDocuments(Set<String> attributes, CsvUse use, char separator) {
    this.attributes = attributes;
    this.use = use;
    rows = new CsvRowLines(separator, StandardCharsets.UTF_8);
    unseen = new LinkedHashSet<>(attributes);
  }

  /** Returns the names of the columns that every file has. */
  static List<String> fieldNames() {
    return FIELDS.stream().map(Field::name).toList();
  }

  @Override
  public void begin(Consumer<byte[]> out) {
    List<@Nullable String> header = new ArrayList<>(fieldNames());
    if (use == CsvUse.SPREADSHEET) {
      header.set(0, BYTE_ORDER_MARK + header.get(0));
    }
    attributes.forEach(name -> header.add(text(name)));
    rows.write(header, out);
  }

  @Override
  public void write(Customer customer, Consumer<byte[]> out) {
    customers++;
    List<@Nullable String> row = new ArrayList<>(FIELDS.size() + attributes.size());
    FIELDS.forEach(field -> row.add(cell(field.get(customer))));
    for (String name : attributes) {
      row.add(cell(customer.getAttributes().asMap().get(name)));
    }
    if (!unseen.isEmpty()) {
      unseen.removeAll(customer.getAttributes().asMap().keySet());
    }
    if (!customer.getAdditionalProperties().isEmpty()) {
      withOthers++;
      customer.getAdditionalProperties().keySet().forEach(this::addOther);
    }
    rows.write(row, out);
  }

  private void addOther(String name) {
    if (otherNames.size() < MAX_NAMES) {
      otherNames.add(Problem.pointer(name).substring(1));
    }
  }

  private @Nullable String cell(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Instant time) {
      return Rfc3339.format(time);
    }
    boolean isSingle = value instanceof Number || value instanceof Boolean;
    return isSingle ? value.toString() : json.writeValueAsString(value);
  }

  private String text(String text) {
    return use == CsvUse.SPREADSHEET ? FormulaGuard.guarded(text) : text;
  }

  @Override
  public void end(Terminal terminal) {
    if (customers > 0) {
      unseen.forEach(
          name -> terminal.inform(Message.of("warning.no-attribute", Printable.startOf(name))));
    }
    if (withOthers > 0) {
      boolean isAll = otherNames.size() < MAX_NAMES;
      terminal.inform(
          Message.counted(
              isAll ? "warning.no-columns" : "warning.no-columns-and-others",
              withOthers,
              String.join(", ", otherNames)));
    }
  }
}
