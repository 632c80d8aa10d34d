package io.github.customerkit.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "io.github.customerkit.validation";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void dependsOnTheModelAndOnValidationOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "..",
            "io.github.customerkit.model..",
            "jakarta.validation..",
            "org.hibernate.validator..",
            "org.jspecify.annotations",
            "java..")
        .check(CLASSES);
  }

  @Test
  void usesNoInternalsOfHibernateValidator() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hibernate.validator.internal..")
        .check(CLASSES);
  }

  /** A constraint and its validator name each other by the design of Jakarta; nothing else may. */
  @Test
  void constraintsKnowNothingOfTheRules() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".constraint", ROOT + ".internal")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(CLASSES);
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Validator")
        .and()
        .resideInAPackage(ROOT + ".internal")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".constraint")
        .check(CLASSES);
  }

  @Test
  void publicIsWhatIsMeantToBe() {
    assertThat(CLASSES)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(type -> !type.getPackageName().equals(ROOT + ".internal"))
        .extracting(JavaClass::getName)
        .filteredOn(name -> !name.endsWith("$List"))
        .containsExactlyInAnyOrder(
            ROOT + ".CustomerRules",
            ROOT + ".CustomerValidator",
            ROOT + ".CustomerValidator$Builder",
            ROOT + ".constraint.ActivityNotBeforeCreation",
            ROOT + ".constraint.CodePointLength",
            ROOT + ".constraint.DecimalSize",
            ROOT + ".constraint.DistinctMemberships",
            ROOT + ".constraint.IntegrationId",
            ROOT + ".constraint.NoSelfReferral",
            ROOT + ".constraint.NotInFuture",
            ROOT + ".constraint.NotZero",
            ROOT + ".constraint.VisibleText",
            ROOT + ".constraint.Warning");
  }
}
