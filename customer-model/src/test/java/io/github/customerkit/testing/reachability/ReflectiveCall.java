package io.github.customerkit.testing.reachability;

import static io.github.customerkit.testing.reachability.Need.BUNDLE;
import static io.github.customerkit.testing.reachability.Need.CONSTRUCTORS;
import static io.github.customerkit.testing.reachability.Need.FIELDS;
import static io.github.customerkit.testing.reachability.Need.METHODS;
import static io.github.customerkit.testing.reachability.Need.PROXY;
import static io.github.customerkit.testing.reachability.Need.RESOURCE;
import static io.github.customerkit.testing.reachability.Need.TYPE;

import com.sun.jdi.ArrayReference;
import com.sun.jdi.ClassObjectReference;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Methods of the JDK that a native image answers only for what its metadata names.
 *
 * @param type the name of their class
 * @param methods matches their names
 * @param need what the image must know
 */
record ReflectiveCall(String type, Pattern methods, Need need) {

  private static final String LOOKUP = "java.lang.invoke.MethodHandles$Lookup";
  private static final String MEMBERS =
      "get(Declared)?(Constructor|Method|Field)s?|get(Declared)?Classes"
          + "|getRecordComponents|getPermittedSubclasses|getNestMembers";

  /** All of them, except {@code loadClass}, which the JVM calls for every class. */
  static final List<ReflectiveCall> ALL =
      List.of(
          of("java.lang.Class", MEMBERS + "|forName|arrayType", TYPE),
          of("java.lang.Class", "newInstance", CONSTRUCTORS),
          of("java.lang.Class", "getResource(AsStream)?", RESOURCE),
          of("java.lang.ClassLoader", "get(System)?Resource(s|AsStream)?|resources", RESOURCE),
          of("java.lang.Module", "getResourceAsStream", RESOURCE),
          of(LOOKUP, "findClass", TYPE),
          of(LOOKUP, "(find|unreflect)Constructor", CONSTRUCTORS),
          of(LOOKUP, "find(Virtual|Static|Special)|unreflect(Special)?", METHODS),
          of(LOOKUP, "(find|findStatic|unreflect)(Getter|Setter|VarHandle)", FIELDS),
          of("java.lang.reflect.Array", "newInstance", TYPE),
          of("java.lang.reflect.Constructor", "newInstance", CONSTRUCTORS),
          of("java.lang.reflect.Method", "invoke", METHODS),
          of(
              "java.lang.reflect.Field",
              "(get|set)(Boolean|Byte|Char|Double|Float|Int|Long|Short)?",
              FIELDS),
          of("java.lang.reflect.Proxy", "newProxyInstance|getProxyClass", PROXY),
          of("java.util.ResourceBundle", "getBundle", BUNDLE));

  private static ReflectiveCall of(String type, String methods, Need need) {
    return new ReflectiveCall(type, Pattern.compile(methods), need);
  }

  /** Returns the request of a thread that has stopped at the call; null if it names nothing. */
  @Nullable Request requestOf(ThreadReference thread) throws IncompatibleThreadStateException {
    StackFrame frame = thread.frame(0);
    List<Value> values = new ArrayList<>();
    values.add(frame.thisObject());
    values.addAll(frame.getArgumentValues());
    return values.stream()
        .filter(Objects::nonNull)
        .flatMap(value -> nameIn(value).stream())
        .findFirst()
        .map(name -> new Request(need, fullName(name, frame)))
        .orElse(null);
  }

  private Optional<String> nameIn(Value value) {
    if (need == PROXY) {
      return value instanceof ArrayReference array
          ? Optional.of(
              array.getValues().stream()
                  .map(type -> ((ClassObjectReference) type).reflectedType().name())
                  .collect(Collectors.joining(",")))
          : Optional.empty();
    }
    if (value instanceof StringReference text) {
      return Optional.of(text.value());
    }
    return need == BUNDLE || need == RESOURCE ? Optional.empty() : typeIn(value);
  }

  /** Returns the type that a class object stands for, or the one that declares a member. */
  private static Optional<String> typeIn(Value value) {
    if (value instanceof ClassObjectReference type) {
      return Optional.of(type.reflectedType().name());
    }
    if (value instanceof ObjectReference object) {
      ReferenceType member = object.referenceType();
      return member.name().matches("java\\.lang\\.reflect\\.(Constructor|Method|Field)")
          ? typeIn(object.getValue(member.fieldByName("clazz")))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private String fullName(String name, StackFrame frame) {
    String method = frame.location().method().name();
    if (method.equals("arrayType") || type.equals("java.lang.reflect.Array")) {
      return name + "[]";
    }
    if (need == RESOURCE && frame.thisObject() instanceof ClassObjectReference base) {
      String folder = base.reflectedType().name().replaceFirst("[^.]*$", "").replace('.', '/');
      return name.startsWith("/") ? name.substring(1) : folder + name;
    }
    return name;
  }
}
