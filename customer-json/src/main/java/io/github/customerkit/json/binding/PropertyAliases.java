package io.github.customerkit.json.binding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the name by which an object has a property: databind before 3.3 reports the property's own
 * name, whatever alias it read.
 */
final class PropertyAliases {

  private final JsonMapper mapper;

  PropertyAliases(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Returns the name of a property in an object.
   *
   * @param reference the property, as databind reports it
   * @param members the object
   * @return the property's name, or else its first alias in the object
   */
  String nameIn(Map<?, ?> members, JacksonException.Reference reference) {
    String name = reference.getPropertyName();
    if (members.containsKey(name)) {
      return name;
    }
    for (BeanPropertyDefinition property : properties(reference.from())) {
      for (PropertyName alias : property.findAliases()) {
        if (property.getName().equals(name) && members.containsKey(alias.getSimpleName())) {
          return alias.getSimpleName();
        }
      }
    }
    return name;
  }

  private List<BeanPropertyDefinition> properties(@Nullable Object from) {
    if (from == null) {
      return List.of();
    }
    Class<?> type = from instanceof Class<?> owner ? owner : from.getClass();
    return mapper
        ._deserializationContext()
        .introspectBeanDescription(mapper.constructType(type))
        .findProperties();
  }
}
