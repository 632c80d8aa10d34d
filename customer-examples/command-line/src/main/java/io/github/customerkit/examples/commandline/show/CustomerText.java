package io.github.customerkit.examples.commandline.show;

import static java.util.Comparator.comparingInt;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints customers for a person, with all fields of their schema. */
final class CustomerText {

  private static final String SANDBOX = "sandbox";
  private static final int LABEL_WIDTH = 18;

  private final ObjectSchema<Customer, ?> schema;
  private final List<? extends ObjectSchema.Field<Customer, ?, ?>> fields;
  private final ValueText values = new ValueText();
  private final FieldLabel labels;
  private final MembershipText memberships;
  private final PrintWriter out;
  private final Language language;

  CustomerText(PrintWriter out, Language language) {
    this(CustomerSchema.CUSTOMER, out, language);
  }

  CustomerText(ObjectSchema<Customer, ?> schema, PrintWriter out, Language language) {
    this.language = language;
    labels = new FieldLabel(language);
    memberships = new MembershipText(values, language);
    this.schema = schema;
    this.fields =
        schema.fields().stream()
            .filter(field -> !field.name().equals("id"))
            .sorted(comparingInt(field -> FieldLabel.rank(field.name())))
            .toList();
    this.out = out;
  }

  void print(Customer customer) {
    out.println(language.text("show.customer", customer.getId()));
    for (ObjectSchema.Field<Customer, ?, ?> field : fields) {
      Object value = field.get(customer);
      if (field.name().equals(SANDBOX)) {
        printLine(labels.of(SANDBOX), application((Boolean) value));
      } else if (value != null) {
        printField(labels.of(field.name()), field.type(), value);
      }
    }
    printSection(language.text("show.others"), schema.additionalProperties(customer));
  }

  private String application(@Nullable Boolean sandbox) {
    return language.text("show.sandbox." + sandbox);
  }

  private void printField(String label, FieldType<?> type, Object value) {
    if (value instanceof Attributes attributes) {
      printSection(label, attributes.asMap());
    } else if (type instanceof FieldType.ListOf<?> list) {
      printList(label, list.element(), (List<?>) value);
    } else {
      printLine(label, text(type, value));
    }
  }

  private void printList(String label, FieldType<?> type, List<?> elements) {
    String first = label;
    for (Object element : elements) {
      printLine(first, text(type, element));
      first = "";
    }
  }

  /** Formats a value of a type, which is the class of the value. */
  @SuppressWarnings("unchecked")
  private String text(FieldType<?> type, Object value) {
    return type instanceof ObjectSchema<?, ?> object
        ? memberships.of((ObjectSchema<Object, ?>) object, value)
        : values.ofField(type, value);
  }

  private void printSection(String label, Map<String, @Nullable Object> members) {
    if (!members.isEmpty()) {
      out.println("  " + label);
      members.forEach((name, value) -> printLine("  " + name, values.ofJson(value)));
    }
  }

  private void printLine(String label, String value) {
    String name = Printable.startOf(label);
    String padding = " ".repeat(Math.max(1, LABEL_WIDTH - name.length()));
    out.println("  " + name + padding + Printable.of(value));
  }
}
