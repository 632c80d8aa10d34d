package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.JsonKind;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.BoundedText;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one document in one pass. Holds the parser, the place in the document and the problems so
 * far. Codecs read their values from it; after a problem reading goes on.
 */
public final class TokenReader {

  private final JsonParser parser;
  private final ReadLimits limits;
  private final ProblemCollector problems = new ProblemCollector();
  private final List<Frame> frames = new ArrayList<>(4);
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

  /** Returns the current token of the parser. */
  public JsonToken token() {
    return parser.currentToken();
  }

  /** Enters the object or list that starts at the current token. */
  public void enter() {
    if (depth >= limits.getMaxNesting()) {
      throw problems.end(ShapeProblem.tooLarge("", LimitKind.NESTING, limits.getMaxNesting()));
    }
    if (depth == frames.size()) {
      frames.add(new Frame());
    }
    boolean isObject = token() == JsonToken.START_OBJECT;
    int limit = isObject ? limits.getMaxMembers() : limits.getMaxElements();
    frames.get(depth++).begin(limit, !isNextDiscarded);
    isNextDiscarded = false;
  }

  /**
   * Advances to the next member's value and returns the member's name; null at the end of the
   * object.
   */
  public @Nullable String nextMember() {
    Frame frame = top();
    String name = parser.nextName();
    if (name == null) {
      leave(frame, LimitKind.MEMBERS);
      return null;
    }
    frame.atMember(name);
    requireWellFormed(name);
    if (name.length() > limits.getMaxNameLength()) {
      add(ShapeProblem.tooLarge(pointer(), LimitKind.NAME, limits.getMaxNameLength()));
    }
    parser.nextToken();
    return name;
  }

  /** Advances to the next element; returns false at the end of the list. */
  public boolean nextElement() {
    Frame frame = top();
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      leave(frame, LimitKind.ELEMENTS);
      return false;
    }
    frame.atElement();
    return true;
  }

  private void leave(Frame frame, LimitKind kind) {
    depth--;
    if (frame.isWanted() && !frame.isWithinLimit()) {
      add(ShapeProblem.tooLarge(pointer(), kind, frame.limit()));
    }
  }

  private Frame top() {
    return frames.get(depth - 1);
  }

  /** Returns whether the current member or element is within the limit of its object or list. */
  public boolean isWithinLimit() {
    return top().isWithinLimit();
  }

  /**
   * Returns whether to keep the current value: values beyond the limit or out of place must not
   * fill the memory.
   */
  public boolean keeps() {
    return top().isWithinLimit() && top().isWanted();
  }

  /** Adds the problem of a duplicate name, once for each name. */
  public void addRepeatedMember(String name) {
    if (top().isFirstRepetition(name)) {
      add(ShapeProblem.duplicateName(pointer()));
    }
  }

  /** Adds the problem of a required value that is null. */
  public void missing(String expected) {
    add(ShapeProblem.missing(pointer(), expected));
  }

  /** Adds the problem of a required member that is absent from the object just read. */
  public void missingMember(String name, String expected) {
    add(ShapeProblem.missing(pointer() + Problem.pointer(name), expected));
  }

  /** Adds the problem of a member that may be null but is absent from the object just read. */
  public void absentMember(String name, String type) {
    add(ShapeProblem.absent(pointer() + Problem.pointer(name), type));
  }

  /** Adds the problem of a value of another type than expected. */
  public void addWrongType(String expected) {
    add(ShapeProblem.wrongType(pointer(), expected, kind(token())));
  }

  /** Marks the object or list at the current token as one whose value is not used. */
  void discardNext() {
    isNextDiscarded = true;
  }

  /** Ends the record if the current string, which can be long, has a lone surrogate. */
  void requireWellFormedString() {
    requireWellFormed(
        CharBuffer.wrap(
            parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength()));
  }

  /** Returns the current string; null, and a problem added, if it is too long. */
  public @Nullable String string() {
    if (parser.getStringLength() > limits.getMaxStringLength()) {
      requireWellFormedString();
      add(ShapeProblem.tooLarge(pointer(), LimitKind.STRING, limits.getMaxStringLength()));
      return null;
    }
    String text = parser.getString();
    requireWellFormed(text);
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

  public void add(ShapeProblem problem) {
    problems.add(problem);
  }

  /** Returns the pointer to the current value. */
  public String pointer() {
    BoundedText pointer = new BoundedText();
    for (int i = 0; i < depth; i++) {
      pointer.append(frames.get(i).step());
    }
    return pointer.toString();
  }

  private void requireWellFormed(CharSequence text) {
    if (Surrogates.firstLoneSurrogate(text) >= 0) {
      throw problems.end(ShapeProblem.encoding());
    }
  }
}
