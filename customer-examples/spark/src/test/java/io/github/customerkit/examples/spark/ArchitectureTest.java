package io.github.customerkit.examples.spark;

import io.github.customerkit.testing.Structure;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Structure MAIN = Structure.of(CustomersToParquet.class);

  @Test
  void packagesAndClassesHaveNoCycles() {
    MAIN.hasNoCycles();
  }

  @Test
  void packagesAreSmall() {
    MAIN.packagesAreSmall();
  }

  @Test
  void everyPackageIsNullMarked() {
    MAIN.packagesAreNullMarked();
  }
}
