package io.github.customerkit.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a mix-in speaks of the type: its getters and those of the interfaces it extends. */
final class MixInMembers {

  private static final Pattern GETTER = Pattern.compile("(get|is)([A-Z].*)");

  private MixInMembers() {}

  /** The mix-in and what it extends, each once. */
  static Set<Class<?>> withAllThatItExtends(Class<?> mixIn) {
    Set<Class<?>> all = new LinkedHashSet<>();
    collect(mixIn, all);
    return all;
  }

  private static void collect(Class<?> part, Set<Class<?>> all) {
    if (all.add(part)) {
      for (Class<?> extended : part.getInterfaces()) {
        collect(extended, all);
      }
    }
  }

  /**
   * The getters that the interface itself declares. Tools and compilers add methods of their own.
   */
  static List<Method> getters(Class<?> part) {
    return Stream.of(part.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE)) == 0)
        .toList();
  }

  static String propertyName(Method getter) {
    var name = GETTER.matcher(getter.getName());
    if (!name.matches() || getter.getParameterCount() > 0) {
      throw new ConstraintDeclarationException(
          place(getter) + ": a mix-in has getters without parameters only");
    }
    String property = name.group(2);
    return property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
  }

  static String place(Method getter) {
    return getter.getDeclaringClass().getName() + '.' + getter.getName() + "()";
  }
}
