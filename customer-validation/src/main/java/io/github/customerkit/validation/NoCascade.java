package io.github.customerkit.validation;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** Keeps a validator to the object that it is given: {@code @Valid} leads nowhere. */
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
