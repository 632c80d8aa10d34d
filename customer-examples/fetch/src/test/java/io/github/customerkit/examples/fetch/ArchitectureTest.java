package io.github.customerkit.examples.fetch;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = CustomerFetch.class.getPackageName();
  private static final int MAX_CLASSES = 20;

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(CustomerFetch.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    // The pattern excludes the root package.
    assertThat(MAIN)
        .filteredOn(type -> !type.getPackageName().equals(ROOT))
        .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
        .noneMatch(to -> to.getTargetClass().getPackageName().equals(ROOT));
  }

  @Test
  void classesHaveNoCycles() {
    slices().assignedFrom(new TopLevelClasses()).should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void noPackageIsCrowded() {
    assertThat(
            MAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
        .isNotEmpty()
        .allSatisfy((room, classes) -> assertThat(classes).isLessThanOrEqualTo(MAX_CLASSES));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(MAIN)
        .extracting(JavaClass::getPackage)
        .allMatch(room -> room.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }

  /** A nested class counts as part of the class around it. */
  private static final class TopLevelClasses implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(ROOT)
          ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "classes";
    }
  }
}
