package io.github.customerkit.examples.commandline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final int MAX_CLASSES = 20;
  private static final String PACKAGE = ArchitectureTest.class.getPackageName();

  private static final JavaClasses MAIN = classesBeside(Customers.class);
  private static final JavaClasses TESTS = classesBeside(ArchitectureTest.class);

  private static JavaClasses classesBeside(Class<?> type) {
    URL location = type.getProtectionDomain().getCodeSource().getLocation();
    return new ClassFileImporter().importUrl(location);
  }

  /** Nested classes count as part of the class of their file. */
  private enum TopLevelClasses implements SliceAssignment {
    INSTANCE;

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getName().startsWith(PACKAGE)
          ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "top-level classes";
    }
  }

  private static Map<String, Long> topLevelClassesByPackage(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.getName().startsWith(PACKAGE))
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .collect(groupingBy(JavaClass::getPackageName, counting()));
  }

  @Test
  void packagesAreSmall() {
    assertThat(topLevelClassesByPackage(MAIN))
        .hasSizeGreaterThan(1)
        .allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(MAX_CLASSES));
    assertThat(topLevelClassesByPackage(TESTS))
        .hasSizeGreaterThan(1)
        .allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(MAX_CLASSES));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.github.customerkit.examples.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void classesHaveNoCycles() {
    slices().assignedFrom(TopLevelClasses.INSTANCE).should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(MAIN)
        .extracting(JavaClass::getPackage)
        .allMatch(one -> one.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }
}
