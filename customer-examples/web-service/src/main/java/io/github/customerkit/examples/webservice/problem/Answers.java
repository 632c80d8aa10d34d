package io.github.customerkit.examples.webservice.problem;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Creates the answers to failed requests, in the form of RFC 9457. */
final class Answers {

  private static final String TYPE = "urn:problem-type:customer-kit:";

  private Answers() {}

  /**
   * Returns a problem that only its status describes. Its instance names the occurrence, instead of
   * the path, which Spring would take and which can hold data.
   */
  static ProblemDetail problem(HttpStatusCode status) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    return problem;
  }

  /** Returns a problem of a type of this service. */
  static ProblemDetail problem(HttpStatusCode status, String type, String title) {
    ProblemDetail problem = problem(status);
    problem.setType(URI.create(TYPE + type));
    problem.setTitle(title);
    return problem;
  }

  static ResponseEntity<Object> answer(ProblemDetail problem, @Nullable HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  static ResponseEntity<Object> answer(ProblemDetail problem) {
    return answer(problem, null);
  }
}
