package io.github.customerkit.json.internal.problem;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.model.internal.Messages;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Formats the messages of shape problems in a language; no message holds a value of a customer. */
public final class ShapeMessages {

  /** English. */
  public static final ShapeMessages ENGLISH = of(Locale.ENGLISH);

  private final Messages messages;

  private ShapeMessages(Messages messages) {
    this.messages = messages;
  }

  /** Returns the messages in the language of a locale; English ones if there are none. */
  public static ShapeMessages of(Locale locale) {
    return new ShapeMessages(Messages.of(locale, ShapeMessages::bundle));
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(ShapeMessages.class.getPackageName() + ".messages", language);
  }

  /** Returns a problem with its message in this language. */
  public Problem problem(ShapeProblem problem) {
    return Problem.of(
        problem.pointer(),
        problem.code(),
        Severity.ERROR,
        problem.expected(),
        text(problem.message()));
  }

  /** Returns problems with their messages in this language, in the same order. */
  public List<Problem> problems(List<ShapeProblem> problems) {
    return problems.stream().map(this::problem).toList();
  }

  private String text(Message message) {
    Object[] arguments =
        message.arguments().stream()
            .map(argument -> argument instanceof Message part ? text(part) : argument)
            .toArray();
    return messages.text(message.key(), arguments);
  }
}
