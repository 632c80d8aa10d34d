package io.github.customerkit.validation.internal.check;

import io.github.customerkit.validation.internal.message.LocalizedInterpolator;
import io.github.customerkit.validation.internal.rule.RuleSet;
import jakarta.validation.Validation;
import java.time.Clock;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Starts Hibernate Validator with the rules of customers; ignores any validation.xml. */
final class KitValidatorFactory {

  private KitValidatorFactory() {}

  static HibernateValidatorFactory start(RuleSet rules, Clock clock, Locale locale) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .clockProvider(() -> clock)
            .messageInterpolator(LocalizedInterpolator.of(locale));
    ConstraintMapping mapping = configuration.createConstraintMapping();
    rules.addTo(mapping);
    return configuration
        .addMapping(mapping)
        .buildValidatorFactory()
        .unwrap(HibernateValidatorFactory.class);
  }
}
