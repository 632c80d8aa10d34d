package io.github.customerkit.examples.webservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  @Test
  void databaseThatCannotBeUsedIsDescribed(CapturedOutput log) {
    for (String url : new String[] {"jdbc:canary:x", "jdbc:sqlite:/no/such/folder/customers.db"}) {
      assertThatThrownBy(
              () ->
                  new SpringApplication(WebService.class)
                      .run("--server.port=0", "--customers.database=" + url))
          .hasRootCauseInstanceOf(RuntimeException.class);
    }
    assertThat(log)
        .contains(
            "customers.database must be a file such as customers.db, or an address such as postgresql:")
        .contains("cannot use /no/such/folder/customers.db: it cannot be opened;")
        .doesNotContain("canary", "--into", "BeanCreationException");
  }
}
