package io.github.customerkit.json.mapping;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.internal.Rfc3339Printer;
import java.time.Instant;
import java.util.List;

/**
 * Finds what a DTO cannot represent of a value of the domain: times that RFC 3339 cannot write, and
 * additional properties named like a field.
 */
final class DomainCheck {

  private final DtoProblems problems = new DtoProblems();

  private DomainCheck() {}

  /**
   * Refuses a value that a DTO cannot represent.
   *
   * @throws CustomerJsonException if the value has problems; carries all of them
   */
  static <T> void require(ObjectSchema<T, ?> schema, T value) {
    DomainCheck check = new DomainCheck();
    try {
      check.object(schema, value);
    } catch (ProblemCollector.RecordEnd reported) {
      // The problem is among those thrown below.
    }
    check.problems.requireNone(CustomerJsonException.Kind.NOT_WRITABLE);
  }

  private <T> void object(ObjectSchema<T, ?> schema, T object) {
    for (Field<T, ?, ?> field : schema.fields()) {
      Object value = field.get(object);
      if (value != null && isChecked(field.type())) {
        problems.enter(field.name());
        value(field.type(), value);
        problems.leave();
      }
    }
    for (String name : schema.additionalProperties(object).keySet()) {
      if (schema.indexOf(name) >= 0) {
        problems.enter(name);
        problems.duplicateName();
        problems.leave();
      }
    }
  }

  private static boolean isChecked(FieldType<?> type) {
    return switch (type.kind()) {
      case DATE_TIME, SCHEMA, LIST -> true;
      case INT64, NUMBER, STRING, BOOLEAN, OBJECT -> false;
    };
  }

  @SuppressWarnings("unchecked")
  private void value(FieldType<?> type, Object value) {
    if (value instanceof Instant instant) {
      if (!Rfc3339Printer.isWritable(instant.getEpochSecond())) {
        problems.badTimestamp();
      }
    } else if (type instanceof ListOf<?> list) {
      int index = 0;
      for (Object element : (List<?>) value) {
        problems.enter(index++);
        value(list.element(), element);
        problems.leave();
      }
    } else if (type.kind() == FieldType.Kind.SCHEMA) {
      object((ObjectSchema<Object, ?>) type, value);
    }
  }
}
