package io.github.customerkit.examples.webservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the web service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebService {

  /**
   * Starts the web service, and returns when it accepts requests.
   *
   * @param args settings, such as {@code --customers.database=jdbc:sqlite:customers.db}; not null
   */
  public static void main(String[] args) {
    SpringApplication.run(WebService.class, args);
  }
}
