package io.github.customerkit.examples.webservice.check;

import static java.util.Objects.requireNonNull;

import io.github.customerkit.examples.webservice.problem.BadParameterException;
import io.github.customerkit.examples.webservice.settings.ReaderByLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Checks any number of customers, and answers while they arrive. */
@RestController
class CheckController {

  private final ReaderByLanguage readers;

  CheckController(ReaderByLanguage readers) {
    this.readers = readers;
  }

  /**
   * Reads the body record by record. A client that reads slowly is not sent more, and then not read
   * from either, so that the memory does not grow.
   */
  @PostMapping("/customers/check")
  void check(HttpServletRequest request, HttpServletResponse response, Locale locale)
      throws IOException {
    Long maxProblems = maxProblems(request);
    response.setContentType("application/x-ndjson");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    CheckAnswer answer = new CheckAnswer(response.getOutputStream(), maxProblems);
    RequestBody body = new RequestBody(request.getInputStream(), answer::flush);
    try {
      readers.in(locale).forEach(body, answer::add);
      answer.end(null);
    } catch (UncheckedIOException e) {
      if (!answer.isBroken()) { // Else the client is gone.
        answer.end(body.isBroken() ? "the body could not be read to its end" : reason(e));
      }
    }
  }

  /** Returns the kit's description of an input that is truncated or damaged; it has no data. */
  private static String reason(UncheckedIOException e) {
    return String.valueOf(requireNonNull(e.getCause()).getMessage());
  }

  /** Reads the query alone: asking for a parameter would read a form, as which a body can come. */
  private static @Nullable Long maxProblems(HttpServletRequest request) {
    String value =
        UriComponentsBuilder.newInstance()
            .query(request.getQueryString())
            .build()
            .getQueryParams()
            .getFirst("problems");
    if (value == null) {
      return null;
    }
    if (!value.matches("[0-9]{1,9}")) {
      throw new BadParameterException("problems", "a whole number of at most nine digits");
    }
    return Long.parseLong(value);
  }
}
