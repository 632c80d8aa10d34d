package io.github.customerkit.examples.webservice;

import io.github.customerkit.testing.StructureTest;

class ArchitectureTest extends StructureTest {

  ArchitectureTest() {
    super(WebService.class);
  }
}
