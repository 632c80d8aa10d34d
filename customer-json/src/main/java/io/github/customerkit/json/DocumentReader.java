package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One pass over one document: the parser, where in the record it stands, and what was found wrong
 * so far. The types of {@link JsonType} read with it; a fault is noted and reading goes on.
 */
final class DocumentReader {

  /** An object or a list that the parser is in. */
  private static final class Level {
    /** The member that the parser is at; null in a list. */
    private @Nullable String name;

    /** How many members or elements were begun, the one that the parser is at included. */
    private int count;

    /** Whether its size counts: not where the whole value is out of place anyway. */
    private boolean sized;

    /** The names that stand more than once, each noted already. */
    private @Nullable Set<String> repeated;
  }

  private final JsonParser parser;
  private final ReadLimits limits;
  private final FoundProblems problems = new FoundProblems();
  private final List<Level> levels = new ArrayList<>(4);
  private int depth;
  private boolean passingOver;

  DocumentReader(JsonParser parser, ReadLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  JsonParser parser() {
    return parser;
  }

  ReadLimits limits() {
    return limits;
  }

  FoundProblems problems() {
    return problems;
  }

  /** The token that the parser stands on. */
  JsonToken token() {
    return parser.currentToken();
  }

  /** Goes into the object or list that begins here. */
  void enter() {
    if (depth >= limits.getMaxNesting()) {
      throw problems.end(ShapeFault.tooLarge("", limits.getMaxNesting(), "levels", "nesting"));
    }
    if (depth == levels.size()) {
      levels.add(new Level());
    }
    Level level = levels.get(depth++);
    level.name = null;
    level.count = 0;
    level.sized = !passingOver;
    level.repeated = null;
    passingOver = false;
  }

  /** Goes to the next member's value; gives its name, or null at the end of the object. */
  @Nullable String nextMember() {
    Level level = levels.get(depth - 1);
    String name = parser.nextName();
    if (name == null) {
      leave(level, limits.getMaxMembers(), "members", "an object");
      return null;
    }
    level.name = name;
    level.count++;
    requireWellFormed(name);
    if (name.length() > limits.getMaxNameLength()) {
      add(ShapeFault.tooLarge(pointer(), limits.getMaxNameLength(), "characters", "a name"));
    }
    parser.nextToken();
    return name;
  }

  /** Goes to the next element; false at the end of the list. */
  boolean nextElement() {
    Level level = levels.get(depth - 1);
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      leave(level, limits.getMaxElements(), "elements", "a list");
      return false;
    }
    level.count++;
    return true;
  }

  private void leave(Level level, int limit, String unit, String what) {
    depth--;
    if (level.sized && level.count > limit) {
      add(ShapeFault.tooLarge(pointer(), limit, unit, what));
    }
  }

  /** The member that the parser is at stands in its object already: notes that, once. */
  void repeatedMember(String name) {
    Level level = levels.get(depth - 1);
    if (level.repeated == null) {
      level.repeated = new HashSet<>();
    }
    if (level.repeated.add(name)) {
      add(ShapeFault.duplicateName(pointer()));
    }
    passOver();
  }

  /** The value is null, and required. */
  void missing(String expected) {
    add(ShapeFault.missing(pointer(), expected));
  }

  /** The object that the parser has just left has no member of that name, and must. */
  void missingMember(String name, String expected) {
    add(ShapeFault.missing(pointer() + Problem.pointer(name), expected));
  }

  /** The value is of another type than expected: notes that, and passes over it. */
  void wrongType(String expected) {
    add(ShapeFault.wrongType(pointer(), expected, token()));
    passOver();
  }

  /**
   * Passes over a value of which all has been said. What stands inside it is still looked at: for
   * names that stand twice, limits and encoding.
   */
  private void passOver() {
    if (token() == JsonToken.VALUE_STRING) {
      requireWellFormed(parser.getString());
    } else if (token().isStructStart()) {
      passingOver = true;
      UntypedValue.read(this);
    }
  }

  /** The string that the parser stands on; null, and a problem noted, if it is too long. */
  @Nullable String string() {
    String text = parser.getString();
    requireWellFormed(text);
    if (text.length() > limits.getMaxStringLength()) {
      add(ShapeFault.tooLarge(pointer(), limits.getMaxStringLength(), "characters", "a string"));
      return null;
    }
    return text;
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Where the parser is. */
  String pointer() {
    Object[] steps = new Object[depth];
    for (int i = 0; i < depth; i++) {
      Level level = levels.get(i);
      steps[i] = level.name == null ? (Object) (level.count - 1) : level.name;
    }
    return Problem.pointer(steps);
  }

  private void requireWellFormed(String text) {
    if (WellFormed.firstLoneSurrogate(text) >= 0) {
      throw problems.end(ShapeFault.encoding());
    }
  }
}
