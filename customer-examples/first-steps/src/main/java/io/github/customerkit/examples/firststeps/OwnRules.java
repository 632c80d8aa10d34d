package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.CustomerValidator;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Adds a rule, removes one, changes the severity of another, and reports problems in German. */
public final class OwnRules {

  /** Some getters of {@code Customer} with additional constraints. */
  interface CrmConstraints {
    @Pattern(regexp = "crm-.*", message = "muss mit crm- beginnen", payload = Warning.class)
    String getIntegrationId();
  }

  public static void main(String[] args) {
    CustomerCheck check =
        CustomerValidator.builder()
            .constraints(Customer.class, CrmConstraints.class)
            .locale(Locale.GERMAN)
            .build()
            .without(problem -> problem.getCode().equals("in-future"))
            .withSeverity(Severity.ERROR, problem -> problem.getCode().equals("self-referral"));
    CustomerReader reader = CustomerReader.builder().check(check).locale(Locale.GERMAN).build();
    try (Stream<CustomerRecord> records = reader.stream(Path.of(args[0]))) {
      records.filter(record -> record.getNumber() > 16).forEach(System.out::println);
    }
  }
}
