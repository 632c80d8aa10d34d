package io.github.customerkit.json.internal.databind;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Problem;
import java.io.Closeable;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * What a mapper with the module throws for a value that does not fit: databind's own kind of
 * exception, at the root of a document as within it, with the kit's as its cause.
 */
public final class ProblemsException extends DatabindException {

  private static final long serialVersionUID = 1L;

  /**
   * An exception with problems.
   *
   * @param processor the parser or generator at work
   * @param problems what is wrong with the value
   */
  public ProblemsException(Closeable processor, CustomerJsonException problems) {
    super(processor, Objects.requireNonNull(problems.getMessage()), problems);
  }

  /**
   * What is wrong, and where in the mapper's document the value stands. Databind's own message
   * would quote keys of maps, and the document too if the mapper is set so.
   */
  @Override
  public String getMessage() {
    String place = Problem.pointer(getPath().stream().map(ProblemsException::step).toArray());
    return getOriginalMessage() + (place.isEmpty() ? "" : " (at " + place + ")");
  }

  @Override
  public String getLocalizedMessage() {
    return getMessage();
  }

  private static Object step(JacksonException.Reference step) {
    return step.getPropertyName() == null ? step.getIndex() : step.getPropertyName();
  }
}
