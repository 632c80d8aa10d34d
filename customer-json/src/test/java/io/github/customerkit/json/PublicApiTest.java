package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {

  @Test
  void publicSignaturesAreTheCommittedOnes() {
    assertThat(PublicApi.changesOf(CustomerJson.class)).isEmpty();
  }
}
