package io.github.customerkit.validation.internal.check;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** Restricts validation to the given object: {@code @Valid} has no effect. */
final class NoCascade implements TraversableResolver {

  @Override
  public boolean isReachable(
      @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
    return true;
  }

  @Override
  public boolean isCascadable(
      @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
    return false;
  }
}
