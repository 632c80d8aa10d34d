package io.github.customerkit.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String JSON = "io.github.customerkit.json";
  private static final String DTO = JSON + ".dto";
  private static final String MAPPING = JSON + ".mapping";
  private static final String INTERNAL_MAPPING = JSON + ".internal.mapping";
  private static final String MODEL = "io.github.customerkit.model";
  private static final String JSPECIFY = "org.jspecify.annotations";

  private static final JavaClasses MAIN = main();

  private static JavaClasses main() {
    URL location = CustomerJson.class.getProtectionDomain().getCodeSource().getLocation();
    return new ClassFileImporter().importUrl(location);
  }

  private static Stream<String> publicTypesOf(String packageName) {
    return MAIN.stream()
        .filter(type -> type.getPackageName().equals(packageName))
        .filter(type -> type.getModifiers().contains(PUBLIC))
        .map(type -> type.getName().substring(packageName.length() + 1));
  }

  @Test
  void dependsOnTheModelAndOnJackson3AndNeverOnValidation() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            JSON + "..",
            MODEL + "..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation",
            "org.mapstruct..",
            "lombok",
            JSPECIFY,
            "java..")
        .check(MAIN);
  }

  @Test
  void dtosKnowNothingButJacksonsAnnotations() {
    classes()
        .that()
        .resideInAPackage(DTO)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(DTO, "com.fasterxml.jackson.annotation", "lombok", JSPECIFY, "java..")
        .check(MAIN);
  }

  @Test
  void theMappingKnowsNoJackson() {
    classes()
        .that()
        .resideInAnyPackage(MAPPING, INTERNAL_MAPPING)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    MAPPING,
                    INTERNAL_MAPPING,
                    DTO,
                    MODEL + "..",
                    "org.mapstruct..",
                    "lombok",
                    JSPECIFY,
                    "java..")
                .or(belongToAnyOf(CustomerJsonException.class, ReadLimits.class)))
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.github.customerkit.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void publicTypesAreThePromisedOnes() {
    assertThat(publicTypesOf(JSON))
        .containsExactlyInAnyOrder(
            "AttributeDefinitionsJson",
            "AttributesBinding",
            "CustomerJson",
            "CustomerReader",
            "CustomerReader$Input",
            "CustomerReader$Builder",
            "CustomerRecord",
            "CustomerProfileBulkUpdate",
            "CustomerProfileUpdate",
            "CustomerProfileUpdateBuilder",
            "CustomerSearchQuery",
            "CustomerSearchQuery$Builder",
            "Page",
            "Page$Builder",
            "ProblemJson",
            "CustomerWriter",
            "CustomerWriter$Output",
            "CustomerWriter$Builder",
            "ReadLimits",
            "ReadLimits$Builder",
            "CustomerJsonException",
            "CustomerJacksonModule");
    assertThat(publicTypesOf(DTO))
        .containsExactlyInAnyOrder(
            "ApplicationCustomerDto",
            "ApplicationCustomerDto$Builder",
            "LoyaltyMembershipDto",
            "LoyaltyMembershipDto$Builder",
            "AudienceMembershipDto",
            "AudienceMembershipDto$Builder");
    assertThat(publicTypesOf(MAPPING)).containsExactly("CustomerMapping");
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(JSON, DTO, MAPPING, INTERNAL_MAPPING);
  }

  @Test
  void whatIsPublicIsFinal() {
    assertThat(MAIN)
        .filteredOn(type -> type.getModifiers().contains(PUBLIC))
        .allMatch(type -> type.getModifiers().contains(FINAL));
  }

  @Test
  void noPublicTypeShowsMapStruct() {
    noClasses()
        .that(describe("are public", type -> type.getModifiers().contains(PUBLIC)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.mapstruct..")
        .check(MAIN);
    assertThat(MAIN)
        .filteredOn(type -> type.isAnnotatedWith("org.mapstruct.Mapper"))
        .extracting(JavaClass::getSimpleName)
        .containsExactly("CustomerMapper");
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(MAIN)
        .extracting(JavaClass::getPackage)
        .allMatch(one -> one.isAnnotatedWith(JSPECIFY + ".NullMarked"));
  }

  @Test
  void nothingStaticCanBeReplaced() {
    assertThat(MAIN)
        .flatExtracting(JavaClass::getFields)
        .filteredOn(field -> field.getModifiers().contains(STATIC))
        .filteredOn(field -> !field.getModifiers().contains(SYNTHETIC))
        .isNotEmpty()
        .allMatch(field -> field.getModifiers().contains(FINAL));
  }
}
