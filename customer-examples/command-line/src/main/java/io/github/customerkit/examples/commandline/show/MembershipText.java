package io.github.customerkit.examples.commandline.show;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.ObjectSchema;
import java.util.Set;

/** Formats memberships for a person, each on one line. */
final class MembershipText {

  private final ValueText values;
  private final Language language;
  private final FieldLabel labels;

  MembershipText(ValueText values, Language language) {
    this.values = values;
    this.language = language;
    labels = new FieldLabel(language);
  }

  /** Formats a membership with all fields of its schema. */
  <T> String of(ObjectSchema<T, ?> schema, T membership) {
    StringBuilder text = new StringBuilder();
    Set<String> inHead = Set.of();
    if (membership instanceof AudienceMembership audience) {
      text.append(audience.getName()).append(" (").append(audience.getId()).append(')');
      inHead = Set.of("id", "name");
    } else if (membership instanceof LoyaltyMembership loyalty) {
      text.append(language.text("show.programme", loyalty.getLoyaltyProgramId()));
      inHead = Set.of("loyaltyProgramId");
    }
    for (ObjectSchema.Field<T, ?, ?> field : schema.fields()) {
      Object value = field.get(membership);
      if (value != null && !inHead.contains(field.name())) {
        String separator = text.isEmpty() ? "" : ", ";
        text.append(separator).append(labels.of(field.name())).append(' ');
        text.append(values.ofField(field.type(), value));
      }
    }
    return text.append(values.ofOthers(schema.additionalProperties(membership))).toString();
  }
}
