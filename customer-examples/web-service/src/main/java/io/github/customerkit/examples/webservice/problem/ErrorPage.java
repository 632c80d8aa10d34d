package io.github.customerkit.examples.webservice.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what fails before it reaches a controller, with the status alone. */
@RestController
class ErrorPage implements ErrorController {

  private static final int NOT_FOUND = 404;

  @RequestMapping("${server.error.path:${error.path:/error}}")
  ResponseEntity<Object> error(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer number ? number : NOT_FOUND;
    return Answers.answer(Answers.problem(HttpStatusCode.valueOf(code)));
  }
}
