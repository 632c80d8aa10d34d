package io.github.customerkit.examples.report;

import io.github.customerkit.testing.StructureTest;

class ArchitectureTest extends StructureTest {

  ArchitectureTest() {
    super(CustomerPage.class);
  }
}
