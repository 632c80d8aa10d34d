package io.github.customerkit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asserts the structure of a module's classes: small packages, no cycles, null-marked packages. */
public final class Structure {

  private static final int MAX_CLASSES = 20;

  private final JavaClasses classes;

  private Structure(JavaClasses classes) {
    this.classes = classes;
  }

  /**
   * Reads the classes of a module.
   *
   * @param type a main class of the module, or a test class for its tests
   */
  public static Structure of(Class<?> type) {
    return new Structure(
        new ClassFileImporter()
            .importUrl(type.getProtectionDomain().getCodeSource().getLocation()));
  }

  /** Returns the classes. */
  public JavaClasses classes() {
    return classes;
  }

  /** Asserts that no package has more than twenty top-level classes. */
  public void packagesAreSmall() {
    Map<String, Long> sizes =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().endsWith("-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes)
        .hasSizeGreaterThan(1)
        .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MAX_CLASSES));
  }

  /** Asserts that every package is null-marked. */
  public void packagesAreNullMarked() {
    assertThat(classes)
        .filteredOn(type -> !type.getSimpleName().equals("module-info"))
        .isNotEmpty()
        .extracting(JavaClass::getPackage)
        .allMatch(one -> one.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }

  /** Asserts that neither packages nor classes have cycles. */
  public void hasNoCycles() {
    hasNoCycles(JavaClass::getPackageName);
    hasNoCycles(type -> outermost(type).getName());
  }

  /** Asserts that parts have no cycles; {@code partOf} returns the part of a class. */
  public void hasNoCycles(Function<JavaClass, String> partOf) {
    hasNoCycles(partOf, alwaysFalse(), alwaysFalse());
  }

  /** Asserts that parts have no cycles, except by dependencies from some classes to others. */
  public void hasNoCycles(
      Function<JavaClass, String> partOf,
      DescribedPredicate<? super JavaClass> ignoredFrom,
      DescribedPredicate<? super JavaClass> ignoredTo) {
    slices()
        .assignedFrom(new Parts(partOf))
        .should()
        .beFreeOfCycles()
        .ignoreDependency(ignoredFrom, ignoredTo)
        .check(classes);
  }

  /** Returns the top-level class around a class. */
  public static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Structure::outermost).orElse(type);
  }

  private record Parts(Function<JavaClass, String> partOf) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(partOf.apply(type));
    }

    @Override
    public String getDescription() {
      return "parts";
    }
  }
}
