package io.github.customerkit.examples.commandline.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTextTest {

  private static final Customer CUSTOMER = CustomerJson.create().read(Documents.accepted(1));

  private static String shown(ObjectSchema<Customer, ?> schema) {
    return shown(schema, Language.ENGLISH);
  }

  private static String shown(ObjectSchema<Customer, ?> schema, Language language) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new CustomerText(schema, out, language).print(CUSTOMER);
    out.flush();
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aNewPlainFieldIsShownUnderItsName() {
    ObjectSchema.Builder<Customer, Customer.Builder> table =
        ObjectSchema.builder(Customer::builder, Customer.Builder::build);
    ObjectSchema<Customer, ?> schema =
        table
            .required("id", FieldType.INT64, Customer.Builder::id, Customer::getId)
            .optional("attributes", FieldType.OBJECT, (b, value) -> {}, Customer::getAttributes)
            .optional("openReturns", FieldType.INT64, (b, value) -> {}, customer -> 7L)
            .optional("lastStoreId", FieldType.STRING, (b, value) -> {}, customer -> "Berlin")
            .optional("creditLimit", FieldType.NUMBER, (b, v) -> {}, c -> new BigDecimal("1e3"))
            .optional("firstOrder", FieldType.DATE_TIME, (b, value) -> {}, c -> Instant.EPOCH)
            .optional("isBlocked", FieldType.BOOLEAN, (b, value) -> {}, customer -> false)
            .optional("absent", FieldType.STRING, (b, value) -> {}, customer -> null)
            .optional(
                "tags",
                FieldType.listOf(FieldType.STRING),
                (b, value) -> {},
                customer -> List.of("a", "b"))
            .additionalProperties(
                Customer.Builder::additionalProperties, Customer::getAdditionalProperties);
    assertThat(shown(schema))
        .isEqualTo(
            """
            Customer 1
              open returns      7
              last store ID     Berlin
              credit limit      1000
              first order       1970-01-01 00:00:00 UTC
              is blocked        false
              tags              a
                                b
            """);
  }

  @Test
  void theFieldsOfTheSchemaAreShown() {
    assertThat(shown(CustomerSchema.CUSTOMER))
        .startsWith("Customer 1\n  integration ID    shop-1\n  account           31\n")
        .endsWith("  closed sessions   3\n  total sales       10.5\n");
  }

  @Test
  void labelsAreInTheLanguage() {
    assertThat(shown(CustomerSchema.CUSTOMER, Language.GERMAN))
        .startsWith("Kunde 1\n  Integrations-ID   shop-1\n  Konto             31\n  Anwendung ")
        .endsWith("  Sitzungen         3\n  Umsatz            10.5\n");
  }
}
