package io.github.customerkit.testing;

import org.junit.jupiter.api.Test;

/** The tests of the structure of a module of programs, whose subclass names its main class. */
public abstract class StructureTest {

  private final Structure main;

  /** Creates the tests of the module of a class. */
  protected StructureTest(Class<?> type) {
    main = Structure.of(type);
  }

  @Test
  void packagesAndClassesHaveNoCycles() {
    main.hasNoCycles();
  }

  @Test
  void packagesAreSmall() {
    main.packagesAreSmall();
  }

  @Test
  void everyPackageIsNullMarked() {
    main.packagesAreNullMarked();
  }
}
