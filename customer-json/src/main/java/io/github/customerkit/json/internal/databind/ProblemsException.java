package io.github.customerkit.json.internal.databind;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Problem;
import java.io.Closeable;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a mapper with the module for an invalid value: an exception of databind's type, at the
 * root of a document and inside it, with the kit's exception as its cause.
 */
public final class ProblemsException extends DatabindException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception with problems.
   *
   * @param processor the parser or generator
   * @param problems the kit's exception with the problems of the value
   */
  public ProblemsException(Closeable processor, CustomerJsonException problems) {
    super(processor, Objects.requireNonNull(problems.getMessage()), problems);
  }

  /**
   * Returns the problems, and the place of the value in the mapper's document. Databind's own
   * message would quote keys of maps, and the document too if the mapper is configured to.
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
