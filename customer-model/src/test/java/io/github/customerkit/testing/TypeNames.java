package io.github.customerkit.testing;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Formats types as in source code, without the packages of Java and the kit; nullable ones end in
 * "?".
 */
final class TypeNames {

  private static final String PACKAGES = "\\b(java|io\\.github\\.customerkit)\\.([a-z0-9]+\\.)*";

  private TypeNames() {}

  /** Returns the name with its type arguments. */
  static String of(AnnotatedType type) {
    return name(type) + (isNullable(type) ? "?" : "");
  }

  /** Returns the names between two texts, or an empty text if there are none. */
  static String list(AnnotatedType[] types, String before, String between, String after) {
    return types.length == 0
        ? ""
        : Arrays.stream(types)
            .map(TypeNames::of)
            .collect(Collectors.joining(between, before, after));
  }

  /** Returns the type parameters with their bounds. */
  static String parameters(GenericDeclaration of) {
    TypeVariable<?>[] variables = of.getTypeParameters();
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(one -> one.getName() + list(one.getAnnotatedBounds(), " extends ", " & ", ""))
            .collect(Collectors.joining(", ", "<", ">"))
            .replace(" extends Object>", ">")
            .replace(" extends Object,", ",");
  }

  private static String name(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      return of(array.getAnnotatedGenericComponentType()) + "[]";
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
      String bound = of(lower.length > 0 ? lower[0] : wildcard.getAnnotatedUpperBounds()[0]);
      String kind = lower.length > 0 ? "? super " : "? extends ";
      return bound.equals("Object") ? "?" : kind + bound;
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      String raw = ((ParameterizedType) type.getType()).getRawType().getTypeName();
      return shortened(raw) + list(parameterized.getAnnotatedActualTypeArguments(), "<", ", ", ">");
    }
    return shortened(type.getType().getTypeName());
  }

  private static String shortened(String name) {
    return name.replace('$', '.').replaceAll(PACKAGES, "");
  }

  private static boolean isNullable(AnnotatedType type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(one -> one.annotationType().getSimpleName().equals("Nullable"));
  }
}
