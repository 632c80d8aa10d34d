package io.github.customerkit.examples.webservice.http;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages of the service; the one of the machine it runs on is not among them. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.GERMAN));
    resolver.setDefaultLocale(Locale.ENGLISH);
    return resolver;
  }
}
