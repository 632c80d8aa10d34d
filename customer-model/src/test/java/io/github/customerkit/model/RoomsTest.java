package io.github.customerkit.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.customerkit.testing.Structure;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Tests that packages are small and null-marked, and that neither packages nor classes have cycles.
 */
class RoomsTest {

  private static final String ROOT = Customer.class.getPackageName();

  private static final Structure MAIN = Structure.of(Customer.class);

  /** Attributes create their builder and are built by it, in the public API. */
  private static final Set<String> ONE =
      Set.of(Attributes.class.getName(), AttributesBuilder.class.getName());

  @Test
  void packagesAreSmall() {
    MAIN.packagesAreSmall();
  }

  @Test
  void everyPackageIsNullMarked() {
    MAIN.packagesAreNullMarked();
  }

  @Test
  void packagesHaveNoCycles() {
    MAIN.hasNoCycles(JavaClass::getPackageName);
  }

  @Test
  void classesHaveNoCycles() {
    MAIN.hasNoCycles(RoomsTest::classOf);
  }

  private static String classOf(JavaClass type) {
    String name = Structure.outermost(type).getName();
    return ONE.contains(name) ? Attributes.class.getName() : name;
  }

  @Test
  void internalPackagesDoNotDependOnTheDomain() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(MAIN.classes());
  }
}
