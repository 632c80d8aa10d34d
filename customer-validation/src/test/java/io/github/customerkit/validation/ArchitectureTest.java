package io.github.customerkit.validation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.customerkit.testing.Structure;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "io.github.customerkit.validation";

  private static final String CONSTRAINT = ROOT + ".constraint";
  private static final String VALIDATOR = ROOT + ".internal.validator";

  private static final Structure STRUCTURE = Structure.of(CustomerValidator.class);

  private static final JavaClasses CLASSES = STRUCTURE.classes();

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

  @Test
  void constraintsDependOnTheirValidatorsOnly() {
    noClasses()
        .that()
        .resideInAPackage(CONSTRAINT)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(not(resideInAnyPackage(CONSTRAINT, VALIDATOR)))
                .or(resideInAPackage(VALIDATOR).and(not(nameEndingWith("Validator")))))
        .check(CLASSES);
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Validator")
        .and()
        .resideInAPackage(VALIDATOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CONSTRAINT)
        .check(CLASSES);
  }

  /** A constraint and its validator name each other by the design of Jakarta. */
  @Test
  void onlyConstraintsAndTheirValidatorsHaveCycles() {
    var from = resideInAPackage(CONSTRAINT);
    var to = resideInAPackage(VALIDATOR);
    STRUCTURE.hasNoCycles(JavaClass::getPackageName, from, to);
    STRUCTURE.hasNoCycles(type -> Structure.outermost(type).getName(), from, to);
  }

  @Test
  void packagesAreSmall() {
    STRUCTURE.packagesAreSmall();
  }

  @Test
  void everyPackageIsNullMarked() {
    STRUCTURE.packagesAreNullMarked();
  }

  @Test
  void validatorsAloneAreOpenToHibernateValidator() {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target", "classes")).findAll().iterator().next().descriptor();
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(ROOT, CONSTRAINT);
    assertThat(module.opens())
        .extracting(ModuleDescriptor.Opens::source, ModuleDescriptor.Opens::targets)
        .containsExactly(tuple(VALIDATOR, Set.of("org.hibernate.validator")));
  }

  @Test
  void publicIsWhatIsMeantToBe() {
    assertThat(CLASSES)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(type -> !type.getPackageName().contains(".internal"))
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
