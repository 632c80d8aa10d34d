package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private static Customer oneOfEach() {
    return valid()
        .id(0L)
        .created(NOW.plusSeconds(1000))
        .integrationId("")
        .closedSessions(-1L)
        .totalSales(new BigDecimal("1E+19"))
        .audienceMemberships(List.of(audience(2, "a"), audience(2, "b")))
        .advocateIntegrationId("x".repeat(1001))
        .build();
  }

  private static List<String> messages(Locale locale, Customer customer) {
    return CustomerValidator.builder().clock(CLOCK).locale(locale).build().check(customer).stream()
        .map(Problem::getMessage)
        .toList();
  }

  @Test
  void germanMessagesAreAvailable() {
    assertThat(messages(Locale.forLanguageTag("de-AT"), oneOfEach()))
        .containsExactly(
            "muss größer als 0 sein",
            "darf der Uhr nicht mehr als 300 Sekunden voraus sein",
            "muss mindestens ein sichtbares Zeichen enthalten",
            "muss größer-gleich 0 sein",
            "darf höchstens 38 Ziffern und eine Skala von höchstens 18 nach beiden Seiten haben",
            "darf nicht die ID einer früheren Mitgliedschaft in der Liste haben",
            "darf nicht vor der Anlage des Profils liegen",
            "darf höchstens 1000 Zeichen haben");
    assertThat(
            messages(Locale.GERMAN, valid().integrationId("a").advocateIntegrationId("a").build()))
        .containsExactly("darf nicht die eigene Integrations-ID des Kunden sein");
  }

  @Test
  void zeroValuesOfTheVendorAreAlsoReportedInGerman() {
    Customer.Builder zeros = valid().accountId(0L).advocateIntegrationId("");
    assertThat(messages(Locale.GERMAN, zeros.build()))
        .containsExactly(
            "muss größer als 0 sein", "muss mindestens ein sichtbares Zeichen enthalten");
    assertThat(messages(Locale.GERMAN, zeros.accountId(-1L).build()))
        .containsExactly(
            "muss größer als 0 sein", "muss mindestens ein sichtbares Zeichen enthalten");
  }

  @Test
  void languageChangesTheMessageOnly() {
    CustomerValidator german =
        CustomerValidator.builder().clock(CLOCK).locale(Locale.GERMAN).build();
    assertThat(german.check(oneOfEach()))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("message")
        .isEqualTo(Customers.VALIDATOR.check(oneOfEach()));
  }

  @Test
  void englishIsSpokenWhateverTheDefaultOfTheMachineIs() {
    List<String> english =
        Customers.VALIDATOR.check(oneOfEach()).stream().map(Problem::getMessage).toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      ResourceBundle.clearCache(CustomerValidator.class.getClassLoader());
      ResourceBundle.clearCache(HibernateValidator.class.getClassLoader());
      assertThat(CustomerValidator.builder().clock(CLOCK).build().check(oneOfEach()))
          .extracting(Problem::getMessage)
          .isEqualTo(english);
      assertThat(messages(Locale.forLanguageTag("sv"), oneOfEach())).isEqualTo(english);
      assertThat(messages(Locale.FRENCH, oneOfEach()))
          .contains("doit être supérieur à 0", "must contain at least one visible character")
          .doesNotContain("muss mindestens ein sichtbares Zeichen enthalten");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyMessageIsInEveryLanguageAndWithoutAValue() {
    Properties english = bundle("/ContributorValidationMessages.properties");
    Properties german = bundle("/ContributorValidationMessages_de.properties");
    assertThat(english).hasSize(7);
    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    Set<String> attributes = Set.of("{max}", "{maxPrecision}", "{maxScale}", "{toleranceSeconds}");
    for (Properties bundle : List.of(english, german)) {
      for (Object message : bundle.values()) {
        String rest = message.toString();
        for (String attribute : attributes) {
          rest = rest.replace(attribute, "");
        }
        assertThat(rest).doesNotContain("{", "}", "$");
      }
    }
  }

  private static Properties bundle(String name) {
    Properties properties = new Properties();
    try (InputStream in = LanguageTest.class.getResourceAsStream(name)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
