package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** Boot 3 manages Hibernate Validator 8. */
class HibernateValidator8Test {

  private final CustomerValidator validator = CustomerValidator.create();

  /** A customer that is in the same invalid audience twice. */
  private final Customer customer =
      CustomerJson.create()
          .read(
              ShopApplicationTest.CUSTOMER.replace(
                  "[{\"id\":2", "[{\"id\":0,\"name\":\"Travel\",\"size\":null},{\"id\":0"));

  @Test
  void theVersionIs8() {
    assertThat(HibernateValidator.class.getPackage().getImplementationVersion()).startsWith("8.");
  }

  @Test
  void aCustomerValidatorFindsEveryProblem() {
    assertThat(validator.check(customer))
        .extracting(Object::toString)
        .containsExactly(
            "/audienceMemberships/0/id: ERROR not-positive: must be greater than 0",
            "/audienceMemberships/1: WARNING duplicate-membership: "
                + "must not have the ID of an earlier membership in the list",
            "/audienceMemberships/1/id: ERROR not-positive: must be greater than 0");
  }

  @Test
  void aFrameworksValidatorChecksEqualMembershipsOnce() {
    assertThat(CustomerValidator.problems(validator.validator().validate(customer)))
        .extracting(Object::toString)
        .containsExactly(
            "/audienceMemberships/0/id: ERROR not-positive: must be greater than 0",
            "/audienceMemberships/1: WARNING duplicate-membership: "
                + "must not have the ID of an earlier membership in the list");
  }
}
