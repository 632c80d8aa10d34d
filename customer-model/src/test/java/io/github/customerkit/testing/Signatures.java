package io.github.customerkit.testing;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of one type: its declaration, and each constructor, method and field that callers see.
 */
final class Signatures {

  private static final String OURS = "io.github.customerkit.";

  /** The methods that every object has. */
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "boolean equals(Object?)",
          "boolean equals(Object)",
          "int hashCode()",
          "String toString()");

  private static final int MODIFIERS =
      Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

  private Signatures() {}

  /** Returns whether other packages see the type and all types around it. */
  static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    boolean isLocal = type.getEnclosingClass() != outer;
    return !type.isSynthetic()
        && !isLocal
        && isSeen(type.getModifiers())
        && (outer == null || isVisible(outer));
  }

  /** Returns the lines of a type, each after the type's name. */
  static Stream<String> of(Class<?> type) {
    String name = type.getCanonicalName() + ": ";
    return Stream.concat(Stream.of(header(type)), members(type))
        .filter(line -> !OF_OBJECTS.contains(line.replaceFirst("^(abstract |final )", "")))
        .map(line -> name + line);
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String header(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    AnnotatedType parent = type.getAnnotatedSuperclass();
    boolean hasParent = parent != null && parent.getType() != Object.class;
    return modifiers(type.getModifiers() & ~(type.isInterface() ? Modifier.ABSTRACT : 0))
        + kind
        + TypeNames.parameters(type)
        + (hasParent ? " extends " + TypeNames.of(parent) : "")
        + TypeNames.list(type.getAnnotatedInterfaces(), " implements ", ", ", "");
  }

  /** Returns its own members, and those of parents that callers do not see. */
  private static Stream<String> members(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    boolean isHidden = parent != null && parent.getName().startsWith(OURS) && !isVisible(parent);
    return Stream.of(
            listed(type.getDeclaredConstructors(), type).map(Signatures::line),
            listed(type.getDeclaredMethods(), type).map(Signatures::line),
            listed(type.getDeclaredFields(), type).map(Signatures::line),
            isHidden ? inherited(parent) : Stream.<String>empty())
        .flatMap(lines -> lines);
  }

  private static Stream<String> inherited(Class<?> hidden) {
    return members(hidden).filter(line -> !line.contains("new("));
  }

  private static <T extends Member> Stream<T> listed(T[] members, Class<?> type) {
    return Arrays.stream(members).filter(member -> isListed(type, member));
  }

  private static String line(Constructor<?> constructor) {
    return modifiers(constructor.getModifiers()) + "new" + parameters(constructor);
  }

  private static String line(Method method) {
    return modifiers(method.getModifiers())
        + TypeNames.parameters(method).replaceFirst("(.+)", "$1 ")
        + TypeNames.of(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parameters(method)
        + (method.getDefaultValue() == null ? "" : " default");
  }

  private static String line(Field field) {
    return modifiers(field.getModifiers())
        + TypeNames.of(field.getAnnotatedType())
        + " "
        + field.getName();
  }

  private static boolean isListed(Class<?> type, Member member) {
    int modifiers = member.getModifiers();
    boolean isForHeirs = Modifier.isProtected(modifiers) && Modifier.isFinal(type.getModifiers());
    return isSeen(modifiers) && !isForHeirs && !member.isSynthetic();
  }

  private static String parameters(Executable of) {
    String parameters = TypeNames.list(of.getAnnotatedParameterTypes(), "(", ", ", ")");
    return (parameters.isEmpty() ? "()" : parameters)
        + TypeNames.list(of.getAnnotatedExceptionTypes(), " throws ", ", ", "");
  }

  private static String modifiers(int modifiers) {
    String text = Modifier.toString(modifiers & MODIFIERS);
    return text.isEmpty() ? "" : text + " ";
  }
}
