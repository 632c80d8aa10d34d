package io.github.customerkit.examples.webservice.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.webservice.settings.ServiceSettings;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class CustomerBodyTest {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final CustomerBody BODY =
      new CustomerBody(JSON, new ServiceSettings("", DataSize.ofMegabytes(1), Set.of()));

  static Stream<Path> validDocuments() throws IOException {
    return Files.list(Path.of("../../customer-json/src/test/resources/fixtures/ok"));
  }

  @ParameterizedTest
  @MethodSource("validDocuments")
  void everyDocumentThatTheKitReadsIsRead(Path file) throws IOException {
    byte[] document = Files.readAllBytes(file);
    Customer expected = JSON.read(document);
    assertThat(BODY.read(new ByteArrayInputStream(document)))
        .satisfies(
            dto -> {
              assertThat(dto.id()).isEqualTo(expected.getId());
              assertThat(dto.integrationId()).isEqualTo(expected.getIntegrationId());
              assertThat(dto.totalSales()).isEqualTo(expected.getTotalSales());
            });
  }
}
