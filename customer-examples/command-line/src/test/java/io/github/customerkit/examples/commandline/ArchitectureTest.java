package io.github.customerkit.examples.commandline;

import io.github.customerkit.testing.Structure;
import io.github.customerkit.testing.StructureTest;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends StructureTest {

  ArchitectureTest() {
    super(Customers.class);
  }

  @Test
  void packagesOfTestsAreSmall() {
    Structure.of(ArchitectureTest.class).packagesAreSmall();
  }
}
