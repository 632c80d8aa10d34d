package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.RandomCustomers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the odd customers that property tests rely on. */
class OddCustomersTest {

  private static List<Customer> next(RandomCustomers random) {
    return Stream.generate(random::next).limit(3000).toList();
  }

  @Test
  void oddValuesAreInEveryFieldOfTheirTypeOnly() {
    List<Customer> odd = next(new RandomCustomers(5, List.of(-7L, "odd")));
    assertThat(CustomerSchema.CUSTOMER.fields())
        .allSatisfy(
            field -> {
              List<?> values = odd.stream().<Object>map(field::get).toList();
              FieldType.Kind kind = field.type().kind();
              assertThat(values.contains(-7L)).isEqualTo(kind == FieldType.Kind.INT64);
              assertThat(values.contains("odd")).isEqualTo(kind == FieldType.Kind.STRING);
            });
    assertThat(odd)
        .flatExtracting(Customer::getAudienceMemberships)
        .anyMatch(one -> one.getId() == -7 && !one.getName().equals("odd"))
        .anyMatch(one -> one.getId() > 0 && one.getName().equals("odd"));
  }

  @Test
  void someListsTimesAndTextsAreOddTogether() {
    List<Customer> usual = next(new RandomCustomers(6));
    assertThat(usual)
        .anyMatch(one -> one.getIntegrationId().equals(one.getAdvocateIntegrationId()))
        .anyMatch(one -> one.getLastActivity().isBefore(one.getCreated()))
        .anyMatch(one -> one.getAudienceMemberships().size() > 100)
        .anyMatch(one -> Set.copyOf(ids(one)).size() < ids(one).size());
  }

  private static List<Long> ids(Customer customer) {
    return customer.getAudienceMemberships().stream().map(AudienceMembership::getId).toList();
  }
}
