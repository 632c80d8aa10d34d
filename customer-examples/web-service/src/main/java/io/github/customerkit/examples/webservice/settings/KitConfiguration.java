package io.github.customerkit.examples.webservice.settings;

import io.github.customerkit.examples.database.row.StorableCheck;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.validation.CustomerValidator;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the kit that the service uses, each safe for use by several threads. */
@Configuration(proxyBeanMethods = false)
class KitConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  CustomerCheck customerCheck() {
    return check(Locale.ENGLISH);
  }

  /** Both doors have the same check, so that a record that {@code check} accepts can be stored. */
  private static CustomerCheck check(Locale locale) {
    return CustomerValidator.builder().locale(locale).build().and(new StorableCheck(locale));
  }

  @Bean
  CustomerJson customerJson(ServiceSettings settings) {
    return CustomerJson.create(settings.limits());
  }

  @Bean
  CustomerMapping customerMapping(ServiceSettings settings) {
    return new CustomerMapping(settings.limits());
  }

  @Bean
  ReaderByLanguage readerByLanguage(ServiceSettings settings) {
    return new ReaderByLanguage(
        locale ->
            CustomerReader.builder()
                .limits(settings.limits())
                .locale(locale)
                .check(check(locale))
                .build());
  }
}
