package io.github.customerkit.json.binding;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps the names by which databind reads the properties of a type to those that it writes: aliases,
 * and names in another case where that is allowed.
 */
final class PropertyNames {

  private final JavaType type;
  private final JsonMapper mapper;

  /** The types of a class's properties, by the written names. */
  private final Map<String, JavaType> types = new HashMap<>();

  /** The written names, by all names that are read. */
  private final Map<String, String> written = new HashMap<>();

  private boolean isInAnyCase;

  private PropertyNames(JavaType type, JsonMapper mapper) {
    this.type = type;
    this.mapper = mapper;
  }

  /** Returns the names of a class's properties; none for a list or a map. */
  static PropertyNames of(JavaType type, JsonMapper mapper) {
    if (type.isReferenceType()) {
      return of(type.getContentType(), mapper);
    }
    PropertyNames names = new PropertyNames(type, mapper);
    if (!type.isContainerType() && !type.isJavaLangObject()) {
      names.addAll();
    }
    return names;
  }

  private void addAll() {
    try {
      add(mapper._deserializationContext());
    } catch (RuntimeException unknown) {
      // Databind need not know a class that the user's own deserializer reads.
      types.clear();
      written.clear();
    }
  }

  private void add(DeserializationContext context) {
    BeanDescription description = context.introspectBeanDescription(type);
    isInAnyCase =
        context.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            || isInAnyCase(context, description);
    Class<?> builder =
        context
            .getAnnotationIntrospector()
            .findPOJOBuilder(context.getConfig(), description.getClassInfo());
    BeanDescription read =
        builder == null
            ? description
            : context.introspectBeanDescriptionForBuilder(
                context.constructType(builder), description);
    for (BeanPropertyDefinition property : read.findProperties()) {
      String name = property.getName();
      types.put(name, property.getPrimaryType());
      property.findAliases().forEach(alias -> put(alias.getSimpleName(), name));
    }
    types.keySet().forEach(name -> put(name, name));
  }

  private static boolean isInAnyCase(DeserializationContext context, BeanDescription description) {
    JsonFormat.Value format =
        context
            .getAnnotationIntrospector()
            .findFormat(context.getConfig(), description.getClassInfo());
    return format != null
        && Boolean.TRUE.equals(
            format.getFeature(JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES));
  }

  private void put(String read, String name) {
    written.put(inCase(read), name);
  }

  private String inCase(String name) {
    return isInAnyCase ? name.toLowerCase(Locale.ROOT) : name;
  }

  /** Returns the written name of the property that is read by a name. */
  String written(String read) {
    return types.containsKey(read) ? read : written.getOrDefault(inCase(read), read);
  }

  /** Returns the names of the properties in the value of a property. */
  PropertyNames ofProperty(String property) {
    JavaType value = types.get(property);
    return value == null ? ofContent() : of(value, mapper);
  }

  /** Returns the names of the properties in the elements of a list, or the values of a map. */
  PropertyNames ofContent() {
    JavaType content = type.getContentType();
    return of(content == null ? mapper.constructType(Object.class) : content, mapper);
  }
}
