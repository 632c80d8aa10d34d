package io.github.customerkit.examples.webservice.customer;

import io.github.customerkit.examples.database.imports.StoreOutcome;
import io.github.customerkit.examples.webservice.problem.NotFoundException;
import io.github.customerkit.examples.webservice.store.CustomerStore;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerJsonException.Kind;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stores one customer, and answers one. */
@RestController
class CustomerController {

  private final CustomerBody body;
  private final SubmissionMapper mapper;
  private final CustomerCheck check;
  private final CustomerStore store;
  private final CustomerJson json;
  private final Clock clock;

  CustomerController(
      CustomerBody body,
      SubmissionMapper mapper,
      CustomerCheck check,
      CustomerStore store,
      CustomerJson json,
      Clock clock) {
    this.body = body;
    this.mapper = mapper;
    this.check = check;
    this.store = store;
    this.json = json;
    this.clock = clock;
  }

  /** Only JSON, because a browser lets a page of another site send other types without asking. */
  @PostMapping(path = "/customers", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StoredAnswer> post(InputStream document) {
    CustomerSubmission submission = mapper.toDomain(body.read(document), clock.instant());
    Customer customer = submission.customer();
    List<Problem> problems = check.check(customer);
    if (problems.stream().anyMatch(Problem::isError)) {
      throw CustomerJsonException.of(Kind.REJECTED, problems);
    }
    StoreOutcome outcome = store.store(customer, submission.receivedAt());
    return ResponseEntity.status(
            outcome == StoreOutcome.INSERTED ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create("/customers/" + customer.getId()))
        .body(
            new StoredAnswer(customer.getId(), outcome.name().toLowerCase(Locale.ROOT), problems));
  }

  @GetMapping(path = "/customers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] get(@PathVariable String id) {
    return json.write(store.find(idOf(id)).orElseThrow(NotFoundException::new));
  }

  /** An ID that no customer can have finds none. */
  private static long idOf(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new NotFoundException();
    }
  }
}
