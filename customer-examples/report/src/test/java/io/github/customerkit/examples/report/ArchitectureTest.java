package io.github.customerkit.examples.report;

import io.github.customerkit.testing.Structure;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Structure MAIN = Structure.of(CustomerPage.class);

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
