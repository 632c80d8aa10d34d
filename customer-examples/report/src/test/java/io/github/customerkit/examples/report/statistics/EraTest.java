package io.github.customerkit.examples.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.CustomerSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EraTest {

  @Test
  void theErasOfTheSamplesAreFoundByTheirFields() throws IOException {
    CustomerJson json = CustomerJson.create();
    List<Era> eras = new ArrayList<>();
    try (Stream<Path> samples = Files.list(Path.of("../samples/eras"))) {
      for (Path sample : samples.sorted().toList()) {
        eras.add(Era.of(json.read(Files.readAllBytes(sample))));
      }
    }
    assertThat(eras)
        .containsExactly(
            Era.SINCE_2019,
            Era.SINCE_2019,
            Era.SINCE_2020,
            Era.SINCE_2022,
            Era.SINCE_2023,
            Era.SINCE_2023,
            Era.SINCE_2023,
            Era.UNKNOWN,
            Era.UNKNOWN);
  }

  @Test
  void theFieldsOfErasAreInTheSchema() {
    assertThat(Stream.of(Era.values()).map(Era::field).filter(field -> !field.isEmpty()))
        .hasSize(3)
        .allMatch(field -> CustomerSchema.CUSTOMER.indexOf(field) >= 0);
  }
}
