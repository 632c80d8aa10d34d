package io.github.customerkit.examples.webservice.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Answers the requests that Tomcat refuses before Spring sees them; its own answers are HTML. */
public final class ProblemValve extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  /** Creates a valve; Tomcat calls this by the name of the class. */
  public ProblemValve() {}

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    ProblemDetail problem = Answers.problem(HttpStatusCode.valueOf(status));
    String json =
        String.format(
            Locale.ROOT,
            "{\"instance\":\"%s\",\"status\":%d,\"title\":\"%s\"}",
            problem.getInstance(),
            status,
            problem.getTitle());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    try {
      response.getOutputStream().write(json.getBytes(UTF_8));
      response.finishResponse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
