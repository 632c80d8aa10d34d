package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.ObjectSchema;

/** The names of an object's fields, in the order of its table. */
final class FieldNames {

  private final ObjectSchema<?, ?> schema;
  private final FieldName[] names;
  private final long required;

  FieldNames(ObjectSchema<?, ?> schema) {
    this.schema = schema;
    names = new FieldName[schema.fields().size()];
    long required = 0;
    for (int i = 0; i < names.length; i++) {
      ObjectSchema.Field<?, ?, ?> field = schema.fields().get(i);
      names[i] = FieldName.of(i, field.name());
      required |= field.presence() == ObjectSchema.Presence.OPTIONAL ? 0 : names[i].bit();
    }
    this.required = required;
  }

  /** Returns the field with a name, which must be in the table. */
  FieldName get(String name) {
    return names[schema.indexOf(name)];
  }

  FieldName get(int index) {
    return names[index];
  }

  /** Returns the number of characters of the longest name. */
  int longest() {
    int longest = 0;
    for (ObjectSchema.Field<?, ?, ?> field : schema.fields()) {
      longest = Math.max(longest, field.name().length());
    }
    return longest;
  }

  /** Returns the bits of the required fields. */
  long required() {
    return required;
  }

  /** Returns the index of the field of a name; -1 if there is none. */
  int indexOf(String name) {
    return schema.indexOf(name);
  }
}
