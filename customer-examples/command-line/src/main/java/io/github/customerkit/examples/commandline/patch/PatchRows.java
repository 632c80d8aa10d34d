package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.scratch.ScratchJson;
import io.github.customerkit.examples.commandline.scratch.StoredCustomers;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Compares rows with the existing profiles, including the changes of earlier rows. */
final class PatchRows {

  private final AttributeDefinitions definitions;
  private final CsvAttributes values;
  private final StoredCustomers<String> profiles;
  private final boolean creates;
  private final PatchReport report;
  private final CustomerJson json = ScratchJson.create();

  PatchRows(
      AttributeDefinitions definitions,
      CsvAttributes values,
      StoredCustomers<String> profiles,
      boolean creates,
      PatchReport report) {
    this.definitions = definitions;
    this.values = values;
    this.profiles = profiles;
    this.creates = creates;
    this.report = report;
  }

  void take(CsvRow row, String integrationId) {
    List<String> problems = values.problems(row);
    if (!problems.isEmpty()) {
      report.refused(row.line(), problems);
      return;
    }
    try {
      patch(row, integrationId);
    } catch (CustomerJsonException refusal) {
      report.refused(row.line(), refusal.getProblems().stream().map(Problem::toString).toList());
    }
  }

  private void patch(CsvRow row, String integrationId) {
    byte[] document = profiles.table().get(integrationId);
    if (document != null) {
      change(row, json.read(document));
    } else if (integrationId.isBlank()) {
      report.refused(row.line(), List.of("the integration ID is missing"));
    } else if (profiles.isInvalid(integrationId)) {
      report.refused(row.line(), List.of("the record of the profile is invalid"));
    } else if (isPadded(integrationId)) {
      String padded = ", but one has it without surrounding blanks";
      report.refused(row.line(), List.of("no profile has this integration ID" + padded));
    } else if (creates) {
      create(row, integrationId);
    } else {
      report.refused(row.line(), List.of("no profile has this integration ID"));
    }
  }

  /** Creating a profile would duplicate one whose key differs in blanks only. */
  private boolean isPadded(String integrationId) {
    String stripped = integrationId.strip();
    return !stripped.equals(integrationId) && profiles.table().get(stripped) != null;
  }

  private void change(CsvRow row, Customer before) {
    Attributes attributes = values.merged(before.getAttributes(), values.of(row));
    Customer after = before.toBuilder().attributes(attributes).build();
    CustomerChanges changes = CustomerChanges.between(before, after);
    CustomerProfileUpdate update =
        CustomerProfileUpdate.builder(changes).definitions(definitions).build();
    String who =
        before.getId() == 0 ? "a profile created by an earlier row" : "customer " + before.getId();
    report.changed(row.line(), who, changes, update);
    profiles.table().put(before.getIntegrationId(), json.write(after));
  }

  private void create(CsvRow row, String integrationId) {
    Attributes attributes = values.of(row);
    report.created(
        row.line(),
        CustomerProfileUpdate.builder(integrationId)
            .setAttributes(attributes)
            .definitions(definitions)
            .build());
    profiles.table().put(integrationId, json.write(NewProfile.of(integrationId, attributes)));
  }
}
