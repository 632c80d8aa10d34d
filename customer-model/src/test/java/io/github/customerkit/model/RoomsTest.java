package io.github.customerkit.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests that packages stay small, and that neither packages nor classes have cycles. */
class RoomsTest {

  private static final String ROOT = Customer.class.getPackageName();
  private static final int MAX_CLASSES = 20;

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Customer.class.getProtectionDomain().getCodeSource().getLocation());

  /** Attributes create their builder and are built by it, in the public API. */
  private static final Set<String> ONE =
      Set.of(Attributes.class.getName(), AttributesBuilder.class.getName());

  @Test
  void noPackageHasMoreThanTwentyClasses() {
    Map<String, Long> sizes =
        MAIN.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.getSimpleName().equals("module-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes)
        .isNotEmpty()
        .allSatisfy((room, size) -> assertThat(size).isLessThanOrEqualTo(MAX_CLASSES));
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices()
        .assignedFrom(by("package", JavaClass::getPackageName))
        .should()
        .beFreeOfCycles()
        .check(MAIN);
  }

  @Test
  void noClassesDependOnEachOtherInACircle() {
    slices().assignedFrom(by("class", RoomsTest::outermost)).should().beFreeOfCycles().check(MAIN);
  }

  private static String outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return ONE.contains(outer.getName()) ? Attributes.class.getName() : outer.getName();
  }

  private static SliceAssignment by(String what, Function<JavaClass, String> name) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return type.getName().startsWith(ROOT)
            ? SliceIdentifier.of(name.apply(type))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "by " + what;
      }
    };
  }

  @Test
  void internalPackagesDoNotDependOnTheDomain() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(MAIN);
  }
}
