package io.github.customerkit.examples.webservice.problem;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers failed requests with problems, and logs the failures of the service.
 *
 * <p>Neither an answer nor the log has the message of an exception that is not of the kit, because
 * it could quote the request.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  /** The codes of a document that is not JSON. */
  private static final Set<String> MALFORMED = Set.of("syntax", "encoding");

  @ExceptionHandler
  ResponseEntity<Object> invalid(CustomerJsonException e) {
    ProblemDetail problem = describe(e);
    problem.setProperty("problems", e.getProblems());
    LOG.debug("{}: {} problems", problem.getTitle(), e.getProblems().size());
    return Answers.answer(problem);
  }

  private static ProblemDetail describe(CustomerJsonException e) {
    if (isMalformed(e.getProblems())) {
      return Answers.problem(HttpStatus.BAD_REQUEST, "malformed", "The body is not JSON");
    }
    return e.getKind() == CustomerJsonException.Kind.REJECTED
        ? Answers.problem(
            HttpStatus.UNPROCESSABLE_CONTENT, "rule-broken", "The customer breaks a rule")
        : Answers.problem(
            HttpStatus.UNPROCESSABLE_CONTENT, "not-a-customer", "The body is not a customer");
  }

  private static boolean isMalformed(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> MALFORMED.contains(problem.getCode()));
  }

  @ExceptionHandler
  ResponseEntity<Object> missing(NotFoundException e) {
    return Answers.answer(
        Answers.problem(HttpStatus.NOT_FOUND, "no-such-customer", "No customer has this ID"));
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(BodyTooLargeException e) {
    ProblemDetail problem = Answers.problem(HttpStatus.CONTENT_TOO_LARGE);
    problem.setDetail(e.getMessage());
    return Answers.answer(problem);
  }

  @ExceptionHandler({BadParameterException.class, UnreadableBodyException.class})
  ResponseEntity<Object> unreadable(RuntimeException e) {
    ProblemDetail problem = Answers.problem(HttpStatus.BAD_REQUEST);
    problem.setDetail(e.getMessage());
    return Answers.answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(DatabaseFailure e) {
    ProblemDetail problem =
        Answers.problem(
            HttpStatus.SERVICE_UNAVAILABLE, "no-database", "The database cannot be used");
    LOG.error("{}: {}", problem.getInstance(), e.getMessage());
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "5");
    return Answers.answer(problem, headers);
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> failed(Exception e) {
    ProblemDetail problem = Answers.problem(HttpStatus.INTERNAL_SERVER_ERROR);
    LOG.error("{}: {}", problem.getInstance(), StackText.of(e));
    return Answers.answer(problem);
  }

  /** Answers what Spring refuses with the status alone: its texts quote the request. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return Answers.answer(Answers.problem(status), headers);
  }
}
