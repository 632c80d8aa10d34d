package io.github.customerkit.json.binding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Under which name an object has a property: databind before 3.3 says the property's own, whatever
 * alias it read.
 */
final class PropertyAliases {

  private final JsonMapper mapper;

  PropertyAliases(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Returns the name that stands in an object.
   *
   * @param reference a property, as databind says where it was
   * @param members the object that it was in
   * @return the property's name, or its first alias that the object has instead
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
    Class<?> type = from instanceof Class<?> itself ? itself : from.getClass();
    return mapper
        ._deserializationContext()
        .introspectBeanDescription(mapper.constructType(type))
        .findProperties();
  }
}
