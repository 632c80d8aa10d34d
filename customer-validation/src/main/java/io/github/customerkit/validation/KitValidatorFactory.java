package io.github.customerkit.validation;

import jakarta.validation.Validation;
import java.time.Clock;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;

/** Makes the Hibernate Validator behind {@link CustomerValidator}. */
final class KitValidatorFactory {

  private KitValidatorFactory() {}

  /** Returns one with these rules, whatever a {@code validation.xml} says. */
  static HibernateValidatorFactory create(CustomerRules rules, Clock clock, Locale locale) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .clockProvider(() -> clock)
            .messageInterpolator(MessagesInLanguage.of(locale));
    return rules
        .addTo(configuration)
        .buildValidatorFactory()
        .unwrap(HibernateValidatorFactory.class);
  }
}
