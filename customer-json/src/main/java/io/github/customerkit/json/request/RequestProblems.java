package io.github.customerkit.json.request;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.problem.Message;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.StrictJson;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the problems for which the server would refuse an update with status 400. */
final class RequestProblems {

  private static final int MAX_CODE_POINTS = 1000;
  private static final String INTEGRATION_ID = Problem.pointer("integrationId");
  private static final String ATTRIBUTES = Problem.pointer("attributes");

  private final Locale locale;
  private final ShapeMessages messages;
  private final List<Problem> problems = new ArrayList<>();

  RequestProblems(Locale locale) {
    this.locale = locale;
    messages = ShapeMessages.of(locale);
  }

  void checkIntegrationId(String integrationId) {
    problems.addAll(messages.problems(inIntegrationId(integrationId)));
  }

  /** Checks attributes, also against their definitions if there are any. */
  void checkAttributes(Attributes attributes, @Nullable AttributeDefinitions definitions) {
    problems.addAll(messages.problems(inAttributes(attributes)));
    if (definitions != null) {
      problems.addAll(definitions.check(attributes, locale));
    }
  }

  void checkAudiences(Set<Long> additions, Set<Long> deletions) {
    problems.addAll(messages.problems(inAudiences(additions, deletions)));
  }

  /** Refuses an ID that cannot be a path segment of a URL, however it is encoded. */
  void checkPath(String integrationId) {
    if (isDots(integrationId)) {
      problems.add(
          messages.problem(
              new ShapeProblem(
                  INTEGRATION_ID, "dot-segment", "not . or ..", Message.of("dot-segment"))));
    }
  }

  /**
   * Throws an exception with all problems.
   *
   * @throws CustomerJsonException if there are problems
   */
  void requireNone() {
    if (!problems.isEmpty()) {
      throw CustomerJsonException.of(CustomerJsonException.Kind.INVALID_REQUEST, problems);
    }
  }

  private static List<ShapeProblem> inIntegrationId(String integrationId) {
    // As in a document, rules are checked only if the text is well-formed.
    if (Surrogates.firstLoneSurrogate(integrationId) >= 0) {
      return List.of(ShapeProblem.encoding().at(INTEGRATION_ID));
    }
    if (InvisibleCharacters.isBlank(integrationId)) {
      return List.of(
          new ShapeProblem(INTEGRATION_ID, "blank", "visible text", Message.of("blank")));
    }
    return integrationId.codePointCount(0, integrationId.length()) > MAX_CODE_POINTS
        ? List.of(
            new ShapeProblem(
                INTEGRATION_ID,
                "too-long",
                "<= " + MAX_CODE_POINTS + " code points",
                Message.of("too-long", MAX_CODE_POINTS)))
        : List.of();
  }

  static boolean isDots(String integrationId) {
    return integrationId.equals(".") || integrationId.equals("..");
  }

  /** Finds attributes that JSON cannot represent. */
  private static List<ShapeProblem> inAttributes(Attributes attributes) {
    try {
      GeneratorOutput.write(UntypedValue::write, attributes.asMap());
      return List.of();
    } catch (CustomerJsonException unwritable) {
      return unwritable.getProblems().stream().map(RequestProblems::inAttributes).toList();
    }
  }

  /**
   * Returns a problem of the attributes; only lone surrogates and nesting can keep them from being
   * JSON.
   */
  private static ShapeProblem inAttributes(Problem problem) {
    return problem.getCode().equals("encoding")
        ? ShapeProblem.encoding().at(ATTRIBUTES)
        : ShapeProblem.tooLarge(ATTRIBUTES, LimitKind.NESTING, StrictJson.GREATEST_NESTING);
  }

  private static List<ShapeProblem> inAudiences(Set<Long> additions, Set<Long> deletions) {
    Set<Long> both = new TreeSet<>(additions);
    both.retainAll(deletions);
    return both.stream().map(RequestProblems::addedAndDeleted).toList();
  }

  private static ShapeProblem addedAndDeleted(long audience) {
    return new ShapeProblem(
        Problem.pointer("audiencesChanges"),
        "added-and-deleted",
        "distinct ids",
        Message.of("added-and-deleted", audience));
  }
}
