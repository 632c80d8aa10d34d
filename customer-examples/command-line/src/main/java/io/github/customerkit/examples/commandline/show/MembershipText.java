package io.github.customerkit.examples.commandline.show;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.ObjectSchema;
import java.util.Set;

/** Formats memberships for a person, each on one line. */
final class MembershipText {

  private final ValueText values;

  MembershipText(ValueText values) {
    this.values = values;
  }

  /** Formats a membership with all fields of its schema. */
  <T> String of(ObjectSchema<T, ?> schema, T membership) {
    StringBuilder text = new StringBuilder();
    Set<String> inHead = Set.of();
    if (membership instanceof AudienceMembership audience) {
      text.append(audience.getName()).append(" (").append(audience.getId()).append(')');
      inHead = Set.of("id", "name");
    } else if (membership instanceof LoyaltyMembership loyalty) {
      text.append("programme ").append(loyalty.getLoyaltyProgramId());
      inHead = Set.of("loyaltyProgramId");
    }
    for (ObjectSchema.Field<T, ?, ?> field : schema.fields()) {
      Object value = field.get(membership);
      if (value != null && !inHead.contains(field.name())) {
        String separator = text.isEmpty() ? "" : ", ";
        text.append(separator).append(FieldLabel.of(field.name())).append(' ');
        text.append(values.ofField(field.type(), value));
      }
    }
    return text.append(values.ofOthers(schema.additionalProperties(membership))).toString();
  }
}
