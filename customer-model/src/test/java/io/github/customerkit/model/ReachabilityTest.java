package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.reachability.ReachabilityMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Tests the metadata for native images, in a JVM. */
class ReachabilityTest {

  @Test
  @DisabledIfSystemProperty(
      named = "customerkit.shortTests",
      matches = "true",
      disabledReason = "It starts the same program, on the class path, in both runs.")
  void metadataIsWhatReflectionAsksFor() {
    assertThat(ReachabilityMetadata.changesOf(Customer.class, AllFeatures.class)).isEmpty();
  }
}
