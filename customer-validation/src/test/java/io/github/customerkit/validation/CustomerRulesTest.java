package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.customerkit.model.Problem;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.Duration;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class CustomerRulesTest {

  /** A user's class with its own constraints. */
  public static class Order {
    public String getNote() {
      return "a note";
    }
  }

  private static HibernateValidatorConfiguration configuration() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .clockProvider(() -> CLOCK)
        .messageInterpolator(new ParameterMessageInterpolator());
  }

  private static Validator build(HibernateValidatorConfiguration configuration) {
    return configuration.buildValidatorFactory().getValidator();
  }

  @Test
  void rulesAreAddedToExistingConstraints() {
    HibernateValidatorConfiguration configuration = configuration();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(Order.class).getter("note").constraint(new SizeDef().max(3));
    configuration.addMapping(mapping);

    assertThat(CustomerRules.standard().addTo(configuration)).isSameAs(configuration);

    Validator validator = build(configuration);
    assertThat(CustomerValidator.problems(validator.validate(new Order())))
        .extracting(Problem::getPointer, Problem::getCode)
        .containsExactly(tuple("/note", "size"));
    assertThat(CustomerValidator.problems(validator.validate(valid().id(0L).build())))
        .isEqualTo(Customers.VALIDATOR.check(valid().id(0L).build()))
        .hasSize(1);
  }

  @Test
  void validatorWithoutTheRulesFindsNoProblem() {
    assertThat(build(configuration()).validate(valid().id(0L).build())).isEmpty();
  }

  @Test
  void toleranceIsPartOfTheRules() {
    CustomerRules rules = CustomerRules.standard().withFutureTolerance(Duration.ofSeconds(10));
    Validator validator = build(rules.addTo(configuration()));
    assertThat(validator.validate(valid().lastActivity(NOW.plusSeconds(10)).build())).isEmpty();
    assertThat(validator.validate(valid().lastActivity(NOW.plusSeconds(11)).build())).hasSize(1);
    assertThat(
            build(CustomerRules.standard().addTo(configuration()))
                .validate(valid().lastActivity(NOW.plusSeconds(300)).build()))
        .isEmpty();
  }

  @Test
  void rulesCannotBeAddedTwice() {
    HibernateValidatorConfiguration configuration =
        CustomerRules.standard().addTo(CustomerRules.standard().addTo(configuration()));
    assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> build(configuration));
  }
}
