package io.github.customerkit.json.internal.dto;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of a record by name, and creates records.
 *
 * @param <D> the type of the record
 */
final class DtoComponents<D> {

  private final Class<D> type;
  private final Constructor<D> constructor;
  private final Map<String, Method> getters = new LinkedHashMap<>();

  DtoComponents(Class<D> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.type = type;
    for (RecordComponent component : components) {
      getters.put(component.getName(), component.getAccessor());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns the name of a component.
   *
   * @throws IllegalStateException if the record has no such component
   */
  String require(String name) {
    if (!getters.containsKey(name)) {
      throw new IllegalStateException(type.getSimpleName() + " has no component " + name);
    }
    return name;
  }

  /** Creates a record from its components' values; a component absent from the map is null. */
  D make(Map<String, @Nullable Object> values) {
    try {
      return constructor.newInstance(getters.keySet().stream().map(values::get).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the value of a component. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <V> @Nullable V value(String name, D record) {
    try {
      return (V) Objects.requireNonNull(getters.get(name), name).invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
