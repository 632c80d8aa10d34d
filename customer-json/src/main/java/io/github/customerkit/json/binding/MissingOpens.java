package io.github.customerkit.json.binding;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds a package of a user's module that databind cannot access. For some classes databind itself
 * fails when it creates the binding, for others only with the first data.
 */
final class MissingOpens {

  private static final Module DATABIND = JsonMapper.class.getModule();

  /** The JDK's message; databind keeps the text, and not always the exception. */
  private static final Pattern REFUSAL =
      Pattern.compile("module (\\S+) does not \"?(?:open|export)s? ([\\w.]+)\"? to ");

  private final JsonMapper mapper;
  private final Deque<JavaType> pending = new ArrayDeque<>();
  private final Set<Class<?>> seen = new HashSet<>();

  private MissingOpens(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Returns the message for the {@code opens} that an exception or its cause requires; null if
   * none.
   */
  static @Nullable String in(RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Matcher refusal = REFUSAL.matcher(String.valueOf(cause.getMessage()));
      if (refusal.find()) {
        return message(refusal.group(1), refusal.group(2));
      }
    }
    return null;
  }

  /**
   * Returns the message for the {@code opens} that a class or its properties require; null if none.
   */
  static @Nullable String of(Class<?> type, JsonMapper mapper) {
    MissingOpens missing = new MissingOpens(mapper);
    missing.pending.add(mapper.constructType(type));
    return missing.first();
  }

  private static String message(String module, String packageName) {
    // On the class path, databind is in an unnamed module.
    String to = DATABIND.isNamed() ? " to " + DATABIND.getName() : "";
    return "databind cannot look into it; its module "
        + module
        + " needs \"opens "
        + packageName
        + to
        + ";\"";
  }

  private @Nullable String first() {
    while (!pending.isEmpty()) {
      JavaType type = pending.remove();
      if (type.getContentType() != null) {
        pending.add(type.getContentType());
      } else if (seen.add(type.getRawClass())) {
        String missing = missing(type);
        if (missing != null) {
          return missing;
        }
      }
    }
    return null;
  }

  private @Nullable String missing(JavaType type) {
    ValueDeserializer<?> reader;
    try {
      reader = mapper._deserializationContext().findRootValueDeserializer(type);
    } catch (RuntimeException unbindable) {
      return in(unbindable);
    }
    while (reader.getDelegatee() != null) {
      reader = Objects.requireNonNull(reader.getDelegatee());
    }
    if (!(reader instanceof BeanDeserializerBase bean)) {
      return null;
    }
    bean.properties().forEachRemaining(property -> pending.add(property.getType()));
    Class<?> raw = type.getRawClass();
    boolean isAccessible = isOpen(raw) || (isExported(raw) && hasPublicMembers(type, bean));
    return isAccessible ? null : message(raw.getModule().getName(), raw.getPackageName());
  }

  private static boolean isOpen(Class<?> type) {
    return type.getModule().isOpen(type.getPackageName(), DATABIND);
  }

  private static boolean isExported(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && type.getModule().isExported(type.getPackageName(), DATABIND);
  }

  /** Returns whether all members by which databind creates and writes an instance are public. */
  private boolean hasPublicMembers(JavaType type, BeanDeserializerBase bean) {
    ValueInstantiator creator = bean.getValueInstantiator();
    Stream<AnnotatedMember> creators =
        Stream.of(
            creator.canCreateFromObjectWith()
                ? creator.getWithArgsCreator()
                : creator.getDefaultCreator());
    Stream<AnnotatedMember> members =
        mapper._serializationContext().introspectBeanDescription(type).findProperties().stream()
            .filter(BeanPropertyDefinition::couldSerialize)
            .map(BeanPropertyDefinition::getAccessor);
    return Stream.concat(creators, members)
        .allMatch(member -> member == null || Modifier.isPublic(member.getMember().getModifiers()));
  }
}
