package io.github.customerkit.examples.fetch;

import io.github.customerkit.testing.StructureTest;

class ArchitectureTest extends StructureTest {

  ArchitectureTest() {
    super(CustomerFetch.class);
  }
}
