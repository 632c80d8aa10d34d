package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.JsonKind;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.BoundedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one document in one pass: the parser, the place in the record and the problems so far. The
 * codecs of the types read with it; a problem is added and reading goes on.
 */
public final class TokenReader {

  private final JsonParser parser;
  private final ReadLimits limits;
  private final ProblemCollector problems = new ProblemCollector();
  private final List<Frame> levels = new ArrayList<>(4);
  private int depth;
  private boolean isNextDiscarded;

  public TokenReader(JsonParser parser, ReadLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  public JsonParser parser() {
    return parser;
  }

  public ReadLimits limits() {
    return limits;
  }

  public ProblemCollector problems() {
    return problems;
  }

  /** The token that the parser stands on. */
  public JsonToken token() {
    return parser.currentToken();
  }

  /** Goes into the object or list that begins here. */
  public void enter() {
    if (depth >= limits.getMaxNesting()) {
      throw problems.end(ShapeProblem.tooLarge("", LimitKind.NESTING, limits.getMaxNesting()));
    }
    if (depth == levels.size()) {
      levels.add(new Frame());
    }
    boolean isObject = token() == JsonToken.START_OBJECT;
    int limit = isObject ? limits.getMaxMembers() : limits.getMaxElements();
    levels.get(depth++).begin(limit, !isNextDiscarded);
    isNextDiscarded = false;
  }

  /** Goes to the next member's value; gives its name, or null at the end of the object. */
  public @Nullable String nextMember() {
    Frame level = top();
    String name = parser.nextName();
    if (name == null) {
      leave(level, LimitKind.MEMBERS);
      return null;
    }
    level.atMember(name);
    requireWellFormed(name);
    if (name.length() > limits.getMaxNameLength()) {
      add(ShapeProblem.tooLarge(pointer(), LimitKind.NAME, limits.getMaxNameLength()));
    }
    parser.nextToken();
    return name;
  }

  /** Goes to the next element; false at the end of the list. */
  public boolean nextElement() {
    Frame level = top();
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      leave(level, LimitKind.ELEMENTS);
      return false;
    }
    level.atElement();
    return true;
  }

  private void leave(Frame level, LimitKind what) {
    depth--;
    if (level.isWanted() && !level.isWithinLimit()) {
      add(ShapeProblem.tooLarge(pointer(), what, level.limit()));
    }
  }

  private Frame top() {
    return levels.get(depth - 1);
  }

  /** Whether the member or element that the parser is at is one of those that there may be. */
  public boolean isWithinLimit() {
    return top().isWithinLimit();
  }

  /**
   * Whether it is to be kept: what is beyond the limit or out of place must not fill the memory.
   */
  public boolean keeps() {
    return top().isWithinLimit() && top().isWanted();
  }

  /** Adds the problem of a member that stands in its object already, once. */
  public void addRepeatedMember(String name) {
    if (top().isFirstRepetition(name)) {
      add(ShapeProblem.duplicateName(pointer()));
    }
  }

  /** The value is null, and required. */
  public void missing(String expected) {
    add(ShapeProblem.missing(pointer(), expected));
  }

  /** The object that the parser has just left has no member of that name, and must. */
  public void missingMember(String name, String expected) {
    add(ShapeProblem.missing(pointer() + Problem.pointer(name), expected));
  }

  /** The object that the parser has just left has no member of that name, not even null. */
  public void absentMember(String name, String type) {
    add(ShapeProblem.absent(pointer() + Problem.pointer(name), type));
  }

  /** Adds the problem of a value that is of another type than expected. */
  public void addWrongType(String expected) {
    add(ShapeProblem.wrongType(pointer(), expected, kind(token())));
  }

  /** Makes the object or the list that the parser stands on one whose value is not used. */
  void discardNext() {
    isNextDiscarded = true;
  }

  /** Ends the record if the string that the parser stands on has a lone surrogate. */
  void requireWellFormedString() {
    requireWellFormed(parser.getString());
  }

  /** The string that the parser stands on; null, and a problem noted, if it is too long. */
  public @Nullable String string() {
    String text = parser.getString();
    requireWellFormed(text);
    if (text.length() > limits.getMaxStringLength()) {
      add(ShapeProblem.tooLarge(pointer(), LimitKind.STRING, limits.getMaxStringLength()));
      return null;
    }
    return text;
  }

  private static JsonKind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> JsonKind.OBJECT;
      case START_ARRAY -> JsonKind.ARRAY;
      case VALUE_STRING -> JsonKind.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
      case VALUE_NULL -> JsonKind.NULL;
      default -> JsonKind.OTHER;
    };
  }

  public void add(ShapeProblem fault) {
    problems.add(fault);
  }

  /** Where the parser is. */
  public String pointer() {
    BoundedText pointer = new BoundedText();
    for (int i = 0; i < depth; i++) {
      pointer.append(levels.get(i).step());
    }
    return pointer.toString();
  }

  private void requireWellFormed(String text) {
    if (Surrogates.firstLoneSurrogate(text) >= 0) {
      throw problems.end(ShapeProblem.encoding());
    }
  }
}
