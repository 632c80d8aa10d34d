package io.github.customerkit.json.mapping;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.JsonKind;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.ObjectSchema.Presence;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.Rfc3339Printer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every problem of a DTO, in the order of the DTO's document: field by field, then missing
 * fields.
 */
final class DtoCheck {

  /** The number of problems after which no further DTO of a list is checked. */
  private static final int ENOUGH_PROBLEMS = 1_000;

  private final DtoProblems problems = new DtoProblems();
  private final JsonValueCheck values;

  private DtoCheck(ReadLimits limits) {
    values = new JsonValueCheck(limits, problems);
  }

  /**
   * Refuses an invalid DTO.
   *
   * @throws CustomerJsonException if the DTO has problems; carries all of them
   */
  static <D> void require(ObjectSchema<D, ?> schema, D dto, ReadLimits limits) {
    requireNone(problems(schema, dto, limits));
  }

  /**
   * Refuses a list with an invalid DTO; nulls in it are not checked.
   *
   * @throws CustomerJsonException if DTOs have problems; carries all of them, with pointers from
   *     the list, up to the DTO with which they are too many to be read
   */
  static <D> void requireAll(
      ObjectSchema<D, ?> schema, List<? extends @Nullable D> dtos, ReadLimits limits) {
    List<Problem> found = new ArrayList<>();
    int index = 0;
    for (D dto : dtos) {
      String element = Problem.pointer(index++);
      if (dto != null && found.size() < ENOUGH_PROBLEMS) {
        problems(schema, dto, limits).forEach(problem -> found.add(inside(element, problem)));
      }
    }
    requireNone(found);
  }

  private static Problem inside(String element, Problem problem) {
    return Problem.of(
        element + problem.getPointer(),
        problem.getCode(),
        problem.getSeverity(),
        problem.getExpected(),
        problem.getMessage());
  }

  private static <D> List<Problem> problems(ObjectSchema<D, ?> schema, D dto, ReadLimits limits) {
    DtoCheck check = new DtoCheck(limits);
    try {
      check.object(schema, dto);
    } catch (ProblemCollector.RecordEnd reported) {
      // The problem is among those returned below.
    }
    return check.problems.asList();
  }

  private static void requireNone(List<Problem> found) {
    if (!found.isEmpty()) {
      throw CustomerJsonException.of(CustomerJsonException.Kind.NOT_A_CUSTOMER, found);
    }
  }

  private <D> void object(ObjectSchema<D, ?> schema, D dto) {
    values.begin();
    int members = 0;
    for (Field<D, ?, ?> field : schema.fields()) {
      Object value = field.get(dto);
      if (value != null) {
        members++;
        problems.enter(field.name());
        values.name(field.name());
        value(field.type(), value);
        problems.leave();
      }
    }
    additionalProperties(schema, dto, members);
    requireFields(schema, dto);
  }

  /** Checks a value of a type; its Java class is that of the record's component. */
  private void value(FieldType<?> type, Object value) {
    switch (type.kind()) {
      case BOOLEAN -> {}
      case INT64, NUMBER -> values.number((Number) value, type.name());
      case STRING -> values.text((String) value);
      case DATE_TIME -> time((OffsetDateTime) value);
      case OBJECT -> values.object((Map<?, ?>) value);
      case SCHEMA -> object(schema(type), value);
      case LIST -> list(((ListOf<?>) type).element(), (List<?>) value);
    }
  }

  @SuppressWarnings("unchecked")
  private static ObjectSchema<Object, ?> schema(FieldType<?> type) {
    return (ObjectSchema<Object, ?>) type;
  }

  private void list(FieldType<?> type, List<? extends @Nullable Object> elements) {
    values.begin();
    int index = 0;
    for (Object element : elements) {
      problems.enter(index++);
      if (element == null) {
        problems.wrongType(type.name(), JsonKind.NULL);
      } else {
        value(type, element);
      }
      problems.leave();
    }
    values.requireElements(index);
  }

  /**
   * Checks the additional properties; one named like a field would be a duplicate in the document.
   */
  private <D> void additionalProperties(ObjectSchema<D, ?> schema, D dto, int members) {
    Map<?, ?> others = schema.additionalProperties(dto);
    others.forEach(
        (name, value) -> {
          if (name instanceof String text && schema.indexOf(text) >= 0) {
            problems.enter(text);
            problems.duplicateName();
            problems.leave();
          } else {
            values.member(name, value);
          }
        });
    values.requireMembers(members + others.size());
  }

  private <D> void requireFields(ObjectSchema<D, ?> schema, D dto) {
    for (Field<D, ?, ?> field : schema.fields()) {
      if (field.presence() == Presence.REQUIRED && field.get(dto) == null) {
        problems.enter(field.name());
        problems.missing(field.type().name());
        problems.leave();
      }
    }
  }

  private void time(OffsetDateTime time) {
    if (!Rfc3339Printer.isWritable(time)) {
      problems.badTimestamp();
    }
  }
}
