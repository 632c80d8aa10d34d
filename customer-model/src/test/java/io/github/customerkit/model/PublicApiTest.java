package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void publicSignaturesAreTheCommittedOnes() {
    assertThat(PublicApi.changesOf(Customer.class)).isEmpty();
  }
}
