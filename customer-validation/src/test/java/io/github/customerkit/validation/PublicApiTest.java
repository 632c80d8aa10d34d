package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void publicSignaturesAreTheCommittedOnes() {
    assertThat(PublicApi.changesOf(CustomerValidator.class)).isEmpty();
  }
}
