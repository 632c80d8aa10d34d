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
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.customerkit.model.internal.Rfc3339Printer;
import io.github.customerkit.testing.Structure;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String JSON = "io.github.customerkit.json";
  private static final String DTO = JSON + ".dto";
  private static final String MAPPING = JSON + ".mapping";
  private static final String MODEL = "io.github.customerkit.model";
  private static final String JSPECIFY = "org.jspecify.annotations";

  private static final String[] BELOW_MAPPING = {
    JSON + ".internal.dto", JSON + ".internal.problem", JSON + ".internal.text"
  };

  /** The types of the root package that the internals may use: values, no entry points. */
  private static final Set<String> VALUES =
      Set.of(
          "CustomerJsonException",
          "CustomerRecord",
          "InputFormat",
          "OutputFormat",
          "Page",
          "ProblemSummary",
          "ReadLimits");

  private static final Structure STRUCTURE = Structure.of(CustomerJson.class);

  private static final JavaClasses MAIN = STRUCTURE.classes();

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
  void dtosDependOnJacksonsAnnotationsAndTheFormOfTimestampsOnly() {
    classes()
        .that()
        .resideInAPackage(DTO)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    DTO, "com.fasterxml.jackson.annotation", "lombok", JSPECIFY, "java..")
                .or(belongToAnyOf(Rfc3339Printer.class)))
        .check(MAIN);
  }

  @Test
  void theMappingKnowsNoJackson() {
    classes()
        .that()
        .resideInAnyPackage(BELOW_MAPPING)
        .or()
        .resideInAPackage(MAPPING)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    MAPPING, DTO, MODEL + "..", "org.mapstruct..", "lombok", JSPECIFY, "java..")
                .or(resideInAnyPackage(BELOW_MAPPING))
                .or(belongToAnyOf(CustomerJsonException.class, ReadLimits.class)))
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    STRUCTURE.hasNoCycles(ArchitectureTest::room);
  }

  /** The values of the root package are below the internals, its entry points above them. */
  private static String room(JavaClass type) {
    String name = Structure.outermost(type).getSimpleName();
    return type.getPackageName().equals(JSON)
        ? JSON + (VALUES.contains(name) ? " (values)" : " (entry points)")
        : type.getPackageName();
  }

  /** A class and its builder count as one. */
  @Test
  void classesHaveNoCycles() {
    STRUCTURE.hasNoCycles(type -> Structure.outermost(type).getName().replaceFirst("Builder$", ""));
  }

  @Test
  void packagesAreSmall() {
    STRUCTURE.packagesAreSmall();
  }

  @Test
  void publicTypesAreThePromisedOnes() {
    assertThat(publicTypesOf(JSON))
        .containsExactlyInAnyOrder(
            "AttributeDefinitionsJson",
            "AttributesJson",
            "CustomerJacksonModule",
            "CustomerJson",
            "CustomerJsonException",
            "CustomerJsonException$Kind",
            "CustomerReader",
            "CustomerReader$Builder",
            "CustomerRecord",
            "CustomerRecord$Builder",
            "CustomerWriter",
            "CustomerWriter$Builder",
            "InputFormat",
            "OutputFormat",
            "Page",
            "Page$Builder",
            "ProblemJson",
            "ReadLimits",
            "ReadLimits$Builder");
    assertThat(publicTypesOf(JSON + ".binding")).containsExactly("AttributesBinding");
    assertThat(publicTypesOf(JSON + ".request"))
        .containsExactlyInAnyOrder(
            "CustomerProfileBulkUpdate",
            "CustomerProfileUpdate",
            "CustomerProfileUpdateBuilder",
            "CustomerSearchQuery",
            "CustomerSearchQuery$Builder");
    assertThat(publicTypesOf(DTO))
        .containsExactlyInAnyOrder(
            "ApplicationCustomerDto",
            "ApplicationCustomerDto$Builder",
            "LoyaltyMembershipDto",
            "LoyaltyMembershipDto$Builder",
            "AudienceMembershipDto",
            "AudienceMembershipDto$Builder");
    assertThat(publicTypesOf(MAPPING)).containsExactly("CustomerMapping");
  }

  @Test
  void packagesThatAreNotExportedAreInternalByName() {
    Set<String> exported = Set.of(JSON, DTO, MAPPING, JSON + ".binding", JSON + ".request");
    assertThat(MAIN)
        .extracting(JavaClass::getPackageName)
        .filteredOn(name -> !name.isEmpty())
        .allMatch(name -> exported.contains(name) || name.startsWith(JSON + ".internal."));
    ModuleDescriptor module = CustomerJson.class.getModule().getDescriptor();
    if (module != null) {
      assertThat(module.exports())
          .extracting(Exports::source)
          .containsExactlyInAnyOrderElementsOf(exported);
    }
  }

  @Test
  void publicClassesAreFinal() {
    assertThat(MAIN)
        .filteredOn(type -> type.getModifiers().contains(PUBLIC))
        .filteredOn(type -> !type.getPackageName().contains(".internal."))
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
    STRUCTURE.packagesAreNullMarked();
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
