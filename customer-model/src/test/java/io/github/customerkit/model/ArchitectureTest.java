package io.github.customerkit.model;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.customerkit.model.internal.BoundedText;
import io.github.customerkit.model.internal.InvisibleCharacters;
import io.github.customerkit.model.internal.JsonConversion;
import io.github.customerkit.model.internal.JsonObject;
import io.github.customerkit.model.internal.JsonSortKey;
import io.github.customerkit.model.internal.Rfc3339Printer;
import io.github.customerkit.model.internal.spelling.NearNames;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses MAIN = main();

  /** The immutable types that static fields may have, besides enum constants. */
  private static final Set<String> IMMUTABLE =
      Set.of(
          "int",
          "long",
          "java.lang.String",
          Attributes.class.getName(),
          FieldType.class.getName(),
          ObjectSchema.class.getName(),
          JsonConversion.class.getName(),
          JsonObject.class.getName(),
          "java.util.function.Predicate");

  private static JavaClasses main() {
    URL location = Customer.class.getProtectionDomain().getCodeSource().getLocation();
    return new ClassFileImporter().importUrl(location);
  }

  /** The packages exported to the other modules of this library only. */
  private static boolean isInternal(JavaClass type) {
    return type.getPackageName().startsWith(Customer.class.getPackageName() + ".internal");
  }

  private static List<JavaField> fields() {
    return MAIN.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> !field.getModifiers().contains(SYNTHETIC))
        .toList();
  }

  @Test
  void mainClassesNeedTheJdkAndAnnotationsOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "lombok", "org.jspecify.annotations", "io.github.customerkit.model..")
        .check(MAIN);
  }

  @Test
  void publicTypesAreThePromisedOnes() {
    assertThat(MAIN)
        .filteredOn(type -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
        .filteredOn(type -> !isInternal(type))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "Customer",
            "LoyaltyMembership",
            "AudienceMembership",
            "Attributes",
            "AttributesBuilder",
            "AttributeValue",
            "Problem",
            "Severity",
            "CustomerCheck",
            "Change",
            "CustomerChanges",
            "AttributeDefinition",
            "AttributeDefinitions",
            "AttributeType",
            "CustomerSchema",
            "FieldType",
            "ObjectSchema",
            "Rfc3339");
  }

  @Test
  void internalsAreExportedToTheModulesOfThisLibraryOnly() throws URISyntaxException {
    URL location = Customer.class.getProtectionDomain().getCodeSource().getLocation();
    assertThat(ModuleFinder.of(Path.of(location.toURI())).findAll())
        .flatExtracting(module -> module.descriptor().exports())
        .extracting(Exports::source, Exports::targets)
        .containsExactlyInAnyOrder(
            tuple("io.github.customerkit.model", Set.of()),
            tuple(
                "io.github.customerkit.model.internal",
                Set.of("io.github.customerkit.json", "io.github.customerkit.validation")));
  }

  @Test
  void publicNestedTypesAreBuildersKindsAndFields() {
    assertThat(MAIN)
        .filteredOn(type -> !type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
        .filteredOn(type -> !isInternal(type))
        .extracting(type -> type.getName().substring(type.getPackageName().length() + 1))
        .containsExactlyInAnyOrder(
            "Customer$Builder",
            "LoyaltyMembership$Builder",
            "AudienceMembership$Builder",
            "AttributeDefinition$Builder",
            "Change$Kind",
            "FieldType$Kind",
            "FieldType$ListOf",
            "ObjectSchema$Builder",
            "ObjectSchema$Field",
            "ObjectSchema$Presence");
  }

  @Test
  void publicClassesHaveNoSubclassesElsewhere() {
    assertThat(MAIN)
        .filteredOn(type -> type.getModifiers().contains(PUBLIC) && !type.isInterface())
        // Its constructor is package-private.
        .filteredOn(type -> !type.isEquivalentTo(FieldType.class))
        .allMatch(type -> type.getModifiers().contains(FINAL));
  }

  @Test
  void noFieldIsPublicButConstants() {
    noFields().that().areNotStatic().should().bePublic().check(MAIN);
  }

  @Test
  void nothingStaticCanChange() {
    assertThat(fields())
        .filteredOn(field -> field.getModifiers().contains(STATIC))
        // A private table of numbers that no code writes to.
        .filteredOn(field -> !field.getOwner().isEquivalentTo(InvisibleCharacters.class))
        .isNotEmpty()
        .allMatch(field -> field.getModifiers().contains(FINAL))
        .allMatch(
            field ->
                field.getRawType().isEnum() || IMMUTABLE.contains(field.getRawType().getName()));
  }

  @Test
  void classesOtherThanHelpersHaveFinalFieldsOnly() {
    assertThat(fields())
        .filteredOn(field -> !field.getOwner().getSimpleName().endsWith("Builder"))
        .filteredOn(field -> !field.getOwner().isEquivalentTo(BoundedText.class))
        .filteredOn(field -> !field.getOwner().isEquivalentTo(Rfc3339Printer.class))
        .filteredOn(field -> !field.getOwner().getSimpleName().equals("NameSearch"))
        .filteredOn(field -> !field.getOwner().isEquivalentTo(JsonSortKey.class))
        .filteredOn(field -> !field.getOwner().isEquivalentTo(NearNames.Lookup.class))
        .filteredOn(
            field ->
                !field
                    .getOwner()
                    .getName()
                    .startsWith("io.github.customerkit.model.internal.MemberSet"))
        .isNotEmpty()
        .allMatch(field -> field.getModifiers().contains(FINAL));
  }
}
