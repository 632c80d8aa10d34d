package io.github.customerkit.examples.database;

import io.github.customerkit.testing.StructureTest;

class ArchitectureTest extends StructureTest {

  ArchitectureTest() {
    super(CustomerDatabase.class);
  }
}
