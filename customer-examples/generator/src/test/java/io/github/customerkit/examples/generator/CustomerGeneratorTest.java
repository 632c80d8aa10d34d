package io.github.customerkit.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerGeneratorTest {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final Clock NEW_YEAR =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private static List<Customer> customers(long seed, int count) {
    return Stream.generate(new CustomerGenerator(seed)::next).limit(count).toList();
  }

  @Test
  void noCustomerHasAProblem() {
    CustomerValidator validator = CustomerValidator.builder().clock(NEW_YEAR).build();

    assertThat(customers(1, 20_000)).allSatisfy(one -> assertThat(validator.check(one)).isEmpty());
  }

  @Test
  void everyCustomerSurvivesARoundTrip() {
    assertThat(customers(2, 20_000)).allMatch(one -> JSON.read(JSON.write(one)).equals(one));
  }

  @Test
  void theSameSeedGivesTheSameCustomersOnAnyMachineAndDay() {
    assertThat(customers(7, 3)).isEqualTo(customers(7, 3)).isNotEqualTo(customers(8, 3));
    int hash = 1;
    for (Customer customer : customers(7, 1_000)) {
      hash = 31 * hash + JSON.writeString(customer).hashCode();
    }
    assertThat(hash).isEqualTo(1034529458);
  }

  @Test
  void idsAscendFromOneAndIntegrationIdsAreUnique() {
    List<Customer> customers = customers(3, 10_000);
    Set<String> integrationIds = new HashSet<>();

    assertThat(customers.get(0).getId()).isEqualTo(1);
    assertThat(customers.get(9_999).getId()).isEqualTo(10_000);
    assertThat(customers).allMatch(one -> integrationIds.add(one.getIntegrationId()));
  }

  @Test
  void customersHaveRealisticSizesAndVariety() {
    List<Customer> customers = customers(4, 10_000);

    assertThat(customers.stream().mapToInt(one -> JSON.write(one).length).average().orElseThrow())
        .isBetween(680.0, 800.0);
    assertThat(customers).allMatch(one -> one.getAttributes().asMap().size() >= 6);
    assertThat(customers).allMatch(one -> one.getAttributes().asMap().size() <= 8);
    assertThat(customers).anyMatch(one -> one.getLoyaltyMemberships().isEmpty());
    assertThat(customers).anyMatch(one -> one.getAudienceMemberships().size() == 4);
    assertThat(customers).anyMatch(one -> one.getAdvocateIntegrationId() != null);
    assertThat(customers).anyMatch(one -> one.getAttributes().raw("Nickname").isNull());
    assertThat(customers).anyMatch(one -> one.getAttributes().raw("Store").isPresent());
  }

  /** A share of the customers has characters that need escapes or several bytes, as in a shop. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\\\"",
        "&",
        "'",
        "<",
        "\\\\\\\\",
        "\\\\n",
        "\\\\r",
        "\\\\t",
        "[äöüß]",
        "\\p{IsGreek}",
        "\\p{IsCyrillic}",
        "\\p{IsHan}",
        "[\\x{1F300}-\\x{1FAFF}]"
      })
  void someCustomersHaveTextsWithSpecialCharacters(String pattern) {
    Pattern text = Pattern.compile(pattern);
    long count =
        customers(5, 5_000).stream()
            .filter(one -> text.matcher(JSON.writeString(one)).find())
            .count();
    assertThat(count).isBetween(50L, 4_000L);
  }
}
