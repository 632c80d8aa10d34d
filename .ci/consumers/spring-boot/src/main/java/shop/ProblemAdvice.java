package shop;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.CustomerValidator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Responds with the problems, without exception messages or rejected values. */
@RestControllerAdvice
class ProblemAdvice {

  private final CustomerValidator validator;

  ProblemAdvice(CustomerValidator validator) {
    this.validator = validator;
  }

  @ExceptionHandler
  ProblemDetail notCustomer(CustomerJsonException e) {
    return badRequest("not a customer", e.getProblems());
  }

  @ExceptionHandler
  ProblemDetail notReadable(HttpMessageNotReadableException e) {
    return e.getMostSpecificCause() instanceof CustomerJsonException rejected
        ? notCustomer(rejected)
        : badRequest("not readable", List.of());
  }

  @ExceptionHandler
  ProblemDetail againstRules(MethodArgumentNotValidException e) {
    return e.getBindingResult().getTarget() instanceof Customer customer
        ? badRequest("against the rules", errors(customer))
        : badRequest("not valid", List.of());
  }

  private List<Problem> errors(Customer customer) {
    return validator.check(customer).stream().filter(Problem::isError).toList();
  }

  private static ProblemDetail badRequest(String title, List<Problem> problems) {
    ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    answer.setTitle(title);
    answer.setProperty("problems", problems);
    return answer;
  }
}
