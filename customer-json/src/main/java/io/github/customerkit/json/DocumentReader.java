package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.BoundedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One pass over one document: the parser, where in the record it stands, and what was found wrong
 * so far. The types of {@link JsonType} read with it; a fault is noted and reading goes on.
 */
final class DocumentReader {

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
      throw problems.end(ShapeFault.tooLarge("", Limited.NESTING, limits.getMaxNesting()));
    }
    if (depth == levels.size()) {
      levels.add(new Level());
    }
    boolean isObject = token() == JsonToken.START_OBJECT;
    int limit = isObject ? limits.getMaxMembers() : limits.getMaxElements();
    levels.get(depth++).begin(limit, !passingOver);
    passingOver = false;
  }

  /** Goes to the next member's value; gives its name, or null at the end of the object. */
  @Nullable String nextMember() {
    Level level = top();
    String name = parser.nextName();
    if (name == null) {
      leave(level, Limited.MEMBERS);
      return null;
    }
    level.atMember(name);
    requireWellFormed(name);
    if (name.length() > limits.getMaxNameLength()) {
      add(ShapeFault.tooLarge(pointer(), Limited.NAME, limits.getMaxNameLength()));
    }
    parser.nextToken();
    return name;
  }

  /** Goes to the next element; false at the end of the list. */
  boolean nextElement() {
    Level level = top();
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      leave(level, Limited.ELEMENTS);
      return false;
    }
    level.atElement();
    return true;
  }

  private void leave(Level level, Limited what) {
    depth--;
    if (level.isWanted() && !level.isWithinLimit()) {
      add(ShapeFault.tooLarge(pointer(), what, level.limit()));
    }
  }

  private Level top() {
    return levels.get(depth - 1);
  }

  /** Whether the member or element that the parser is at is one of those that there may be. */
  boolean isWithinLimit() {
    return top().isWithinLimit();
  }

  /**
   * Whether it is to be kept: what is beyond the limit or out of place must not fill the memory.
   */
  boolean keeps() {
    return top().isWithinLimit() && top().isWanted();
  }

  /** The member that the parser is at stands in its object already: notes that, once. */
  void repeatedMember(String name) {
    if (top().isFirstRepetition(name)) {
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

  /** The object that the parser has just left has no member of that name, not even null. */
  void absentMember(String name, String type) {
    add(ShapeFault.absent(pointer() + Problem.pointer(name), type));
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
      add(ShapeFault.tooLarge(pointer(), Limited.STRING, limits.getMaxStringLength()));
      return null;
    }
    return text;
  }

  void add(ShapeFault fault) {
    problems.add(fault);
  }

  /** Where the parser is. */
  String pointer() {
    BoundedText pointer = new BoundedText();
    for (int i = 0; i < depth; i++) {
      pointer.append(levels.get(i).step());
    }
    return pointer.toString();
  }

  private void requireWellFormed(String text) {
    if (WellFormed.firstLoneSurrogate(text) >= 0) {
      throw problems.end(ShapeFault.encoding());
    }
  }
}
