package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvFault;
import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.output.NewProfile;
import io.github.customerkit.examples.commandline.scratch.ScratchJson;
import io.github.customerkit.examples.commandline.scratch.StoredCustomers;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdateBuilder;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares rows with the existing profiles, including the changes of earlier rows. */
final class PatchRows {

  private final AttributeDefinitions definitions;
  private final CsvAttributes values;
  private final StoredCustomers<String> profiles;
  private final boolean creates;

  /** Whether the column of reasons is not that of an attribute. */
  private final boolean hasReasons;

  private final EarlierRows earlier;
  private final PatchReport report;
  private final Language language;
  private final CustomerJson json = ScratchJson.create();

  PatchRows(
      AttributeDefinitions definitions,
      CsvAttributes values,
      StoredCustomers<String> profiles,
      boolean creates,
      EarlierRows earlier,
      PatchReport report,
      Language language) {
    this.definitions = definitions;
    this.values = values;
    this.profiles = profiles;
    this.creates = creates;
    this.hasReasons = definitions.customerAttribute(RefusedRows.COLUMN).isEmpty();
    this.earlier = earlier;
    this.report = report;
    this.language = language;
  }

  /** Compares a row, given its integration ID; null if the row cannot be used. */
  void take(CsvRow row, @Nullable String integrationId) {
    if (row.fault() != null || integrationId == null) {
      refuseWhole(row);
      return;
    }
    if (hasReasons && RefusedRows.isRefused(row)) {
      refuse(row, RefusedRows.COLUMN, "not-corrected", "patch.not-corrected");
      return;
    }
    List<Problem> problems = values.problems(row, language);
    if (!problems.isEmpty()) {
      report.refused(row, problems);
      return;
    }
    try {
      patch(row, integrationId);
    } catch (CustomerJsonException refusal) {
      report.refused(row, refusal.getProblems());
    }
  }

  private void patch(CsvRow row, String integrationId) {
    byte[] document = profiles.table().get(integrationId);
    if (document != null) {
      change(row, json.read(document));
    } else if (integrationId.isBlank()) {
      refuse(row, "missing", "patch.no-key");
    } else if (profiles.isInvalid(integrationId)) {
      refuse(row, "invalid-profile", "patch.invalid-profile");
    } else if (isPadded(integrationId)) {
      refuse(row, "surrounding-blanks", "patch.blanks");
    } else if (creates) {
      create(row, integrationId);
    } else {
      refuse(row, "unknown-profile", "patch.no-profile");
    }
  }

  private void refuseWhole(CsvRow row) {
    CsvFault fault = Objects.requireNonNull(row.fault());
    report.refused(row, List.of(problem("", fault.code(), fault.message().in(language))));
  }

  private void refuse(CsvRow row, String code, String text) {
    refuse(row, "integrationId", code, text);
  }

  private void refuse(CsvRow row, String field, String code, String text) {
    String pointer = Problem.pointer(field);
    report.refused(row, List.of(problem(pointer, code, language.text(text))));
  }

  private static Problem problem(String pointer, String code, String message) {
    return Problem.of(pointer, code, Severity.ERROR, "", message);
  }

  /** Creating a profile would duplicate one whose key differs in blanks only. */
  private boolean isPadded(String integrationId) {
    String stripped = integrationId.strip();
    return !stripped.equals(integrationId) && profiles.table().get(stripped) != null;
  }

  private void change(CsvRow row, Customer before) {
    Attributes ofRow = values.of(row);
    Attributes attributes = values.merged(before.getAttributes(), ofRow);
    Customer after = before.toBuilder().attributes(attributes).build();
    CustomerChanges changes = CustomerChanges.between(before, after);
    report.changed(row, changes, checked(CustomerProfileUpdate.builder(changes)));
    report.warned(row, earlier.contradictions(before.getIntegrationId(), ofRow));
    profiles.table().put(before.getIntegrationId(), json.write(after));
  }

  private void create(CsvRow row, String integrationId) {
    Attributes attributes = values.of(row);
    report.created(
        row, checked(CustomerProfileUpdate.builder(integrationId).setAttributes(attributes)));
    report.warned(row, earlier.contradictions(integrationId, attributes));
    profiles.table().put(integrationId, json.write(NewProfile.of(integrationId, attributes)));
  }

  private CustomerProfileUpdate checked(CustomerProfileUpdateBuilder update) {
    return update.definitions(definitions).locale(language.locale()).build();
  }
}
