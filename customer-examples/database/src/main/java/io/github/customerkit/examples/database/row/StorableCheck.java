package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Reports values that PostgreSQL cannot store or index: a NUL in any text, and an attribute name
 * longer than 600 bytes. It applies to every database, so that all hold the same customers.
 */
public final class StorableCheck implements CustomerCheck {

  /** The name of the resource bundles. */
  static final String BUNDLE = "io.github.customerkit.examples.database.row.storable";

  private static final int MAX_NAME_BYTES = 600;
  private static final int MAX_BYTES_PER_CHAR = 3;

  private final ResourceBundle texts;

  /** Creates a check with messages in English. */
  public StorableCheck() {
    this(Locale.ENGLISH);
  }

  /**
   * Creates a check.
   *
   * @param locale the language of the messages, German or else English; not null
   */
  public StorableCheck(Locale locale) {
    boolean isGerman = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    texts = ResourceBundle.getBundle(BUNDLE, isGerman ? Locale.GERMAN : Locale.ROOT);
  }

  @Override
  public List<Problem> check(Customer customer) {
    Visit visit = new Visit(texts);
    visit.fields(CustomerSchema.CUSTOMER, customer);
    return visit.problems;
  }

  /** Visits the values of one customer. */
  private static final class Visit {
    private final ResourceBundle texts;
    private final Deque<Object> steps = new ArrayDeque<>();
    private List<Problem> problems = List.of();

    Visit(ResourceBundle texts) {
      this.texts = texts;
    }

    <T> void fields(ObjectSchema<T, ?> schema, T object) {
      for (Field<T, ?, ?> field : schema.fields()) {
        field(field.name(), field.type(), field.get(object));
      }
      members(schema.additionalProperties(object));
    }

    @SuppressWarnings("unchecked") // The field type determines the class of the value.
    private void field(Object step, FieldType<?> type, @Nullable Object value) {
      if (value instanceof String text) {
        text(step, text);
      } else if (value instanceof Attributes attributes) {
        attributes(step, attributes.asMap());
      } else if (type instanceof ListOf<?> list && value instanceof List<?> elements) {
        enter(step);
        for (int i = 0; i < elements.size(); i++) {
          field(i, list.element(), elements.get(i));
        }
        leave();
      } else if (type instanceof ObjectSchema<?, ?> schema && value != null) {
        enter(step);
        fields((ObjectSchema<Object, ?>) schema, value);
        leave();
      }
    }

    void enter(Object step) {
      steps.addLast(step);
    }

    void leave() {
      steps.removeLast();
    }

    private void attributes(Object step, Map<String, @Nullable Object> attributes) {
      enter(step);
      attributes.forEach(
          (name, value) -> {
            if (isTooLong(name)) {
              add(name, "name of <= 600 bytes", "long-name");
            }
            member(name, value);
          });
      leave();
    }

    void members(Map<?, ?> members) {
      // Avoids an iterator for every customer, as members are rare.
      if (!members.isEmpty()) {
        members.forEach((name, value) -> member((String) name, value));
      }
    }

    void member(String name, @Nullable Object value) {
      if (name.indexOf('\0') >= 0) {
        add(name, "name without U+0000", "nul-in-name");
      }
      element(name, value);
    }

    /** Visits a value by its name or index. */
    void element(Object step, @Nullable Object value) {
      if (value instanceof String text) {
        text(step, text);
      } else if (value instanceof List<?> list) {
        enter(step);
        for (int i = 0; i < list.size(); i++) {
          element(i, list.get(i));
        }
        leave();
      } else if (value instanceof Map<?, ?> map) {
        enter(step);
        members(map);
        leave();
      }
    }

    private void text(Object step, String text) {
      if (text.indexOf('\0') >= 0) {
        add(step, "text without U+0000", "nul");
      }
    }

    private void add(Object step, String expected, String key) {
      enter(step);
      String pointer = Problem.pointer(steps.toArray());
      leave();
      if (problems.isEmpty()) {
        problems = new ArrayList<>();
      }
      problems.add(
          Problem.of(pointer, "unstorable", Severity.ERROR, expected, texts.getString(key)));
    }

    private static boolean isTooLong(String name) {
      return name.length() * MAX_BYTES_PER_CHAR > MAX_NAME_BYTES
          && name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES;
    }
  }
}
