package io.github.customerkit.examples.commandline;

import io.github.customerkit.testing.Structure;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Structure MAIN = Structure.of(Customers.class);

  @Test
  void packagesAndClassesHaveNoCycles() {
    MAIN.hasNoCycles();
  }

  @Test
  void packagesAreSmall() {
    MAIN.packagesAreSmall();
    Structure.of(ArchitectureTest.class).packagesAreSmall();
  }

  @Test
  void everyPackageIsNullMarked() {
    MAIN.packagesAreNullMarked();
  }
}
