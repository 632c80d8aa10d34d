package io.github.customerkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.hibernate.validator.constraints.UUID;

/**
 * Lists the constraints and languages in the jars of Jakarta Validation and Hibernate Validator.
 */
final class BuiltIns {

  private BuiltIns() {}

  /** Returns every constraint, sorted by name. */
  static List<Class<? extends Annotation>> constraints() throws Exception {
    Set<String> names = new TreeSet<>(classes(NotNull.class, "jakarta/validation/constraints/"));
    names.addAll(classes(UUID.class, "org/hibernate/validator/constraints/"));
    List<Class<? extends Annotation>> constraints = new ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (type.isAnnotationPresent(Constraint.class)) {
        constraints.add(type.asSubclass(Annotation.class));
      }
    }
    return constraints;
  }

  /** Returns the languages of Hibernate Validator's own messages, as tags. */
  static List<String> languages() throws Exception {
    return entries(UUID.class, "org/hibernate/validator/ValidationMessages_").stream()
        .map(name -> name.replaceAll(".*ValidationMessages_|\\.properties", "").replace('_', '-'))
        .toList();
  }

  private static List<String> classes(Class<?> one, String folder)
      throws IOException, URISyntaxException {
    return entries(one, folder).stream()
        .filter(name -> name.endsWith(".class"))
        .filter(name -> !name.contains("$") && !name.endsWith("-info.class"))
        .map(name -> name.replace(".class", "").replace('/', '.'))
        .toList();
  }

  /** Returns the entries with a prefix in the jar of a class. */
  private static List<String> entries(Class<?> one, String prefix)
      throws IOException, URISyntaxException {
    Path jar = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).filter(name -> name.startsWith(prefix)).toList();
    }
  }
}
