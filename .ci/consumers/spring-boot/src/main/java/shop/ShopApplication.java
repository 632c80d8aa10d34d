package shop;

import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.validation.CustomerRules;
import io.github.customerkit.validation.CustomerValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class ShopApplication {

  public static void main(String[] args) {
    SpringApplication.run(ShopApplication.class, args);
  }

  @Bean
  ValidationConfigurationCustomizer customerRules() {
    CustomerRules rules = CustomerRules.standard().errorsOnly();
    return configuration -> rules.addTo((HibernateValidatorConfiguration) configuration);
  }

  @Bean
  CustomerValidator customerValidator() {
    return CustomerValidator.create();
  }

  @Bean
  CustomerMapping customerMapping() {
    return new CustomerMapping();
  }
}
