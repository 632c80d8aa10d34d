package io.github.customerkit.json.binding;

import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Names the types that the attributes of a class must have, in terms of JSON where possible. */
final class BoundType {

  private static final Set<Class<?>> INTEGERS =
      Set.of(
          long.class,
          Long.class,
          int.class,
          Integer.class,
          short.class,
          Short.class,
          byte.class,
          Byte.class,
          BigInteger.class,
          AtomicInteger.class,
          AtomicLong.class);

  private static final Set<Class<?>> TIMES =
      Set.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class, Date.class);

  private BoundType() {}

  /** Returns the type expected where databind stopped. */
  static String expected(RuntimeException thrown) {
    Class<?> type = target(thrown);
    if (type == null) {
      return "a value that the class accepts";
    }
    if (INTEGERS.contains(type)) {
      return "an integer of the type " + type.getSimpleName();
    }
    if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
      return "number";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "string";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "boolean";
    }
    if (TIMES.contains(type)) {
      return "time";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray()
        ? "list"
        : "a value of the type " + type.getSimpleName();
  }

  private static @Nullable Class<?> target(RuntimeException thrown) {
    if (thrown instanceof MismatchedInputException mismatch) {
      Class<?> type = mismatch.getTargetType();
      return type != null && isInElementOf(type, mismatch) ? type.getComponentType() : type;
    }
    if (thrown instanceof InputCoercionException coercion) {
      return coercion.getTargetType();
    }
    return thrown instanceof ValueInstantiationException refused
        ? refused.getType().getRawClass()
        : null;
  }

  /**
   * Returns whether databind stopped in an element of an array, of which it reports the array's
   * type.
   */
  private static boolean isInElementOf(Class<?> type, JacksonException thrown) {
    List<JacksonException.Reference> path = thrown.getPath();
    return type.isArray() && !path.isEmpty() && type.isInstance(path.get(path.size() - 1).from());
  }
}
