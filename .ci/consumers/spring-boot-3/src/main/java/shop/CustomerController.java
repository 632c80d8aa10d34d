package shop;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CustomerController {

  /** An event in the shop's API. */
  record EventDto(String event, ApplicationCustomerDto customer) {}

  private final CustomerJson json = CustomerJson.create();
  private final CustomerValidator validator = CustomerValidator.create();
  private final CustomerMapping mapping;

  CustomerController(CustomerMapping mapping) {
    this.mapping = mapping;
  }

  @PostMapping(path = "/customers", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] post(@RequestBody byte[] document) {
    Customer customer = json.read(document);
    return json.write(customer);
  }

  @PostMapping("/events")
  EventDto post(@RequestBody EventDto request) {
    Customer customer = mapping.toDomain(request.customer());
    return new EventDto(request.event(), mapping.toDto(customer));
  }

  @PostMapping("/checks")
  List<String> check(@RequestBody byte[] document) {
    return validator.check(json.read(document)).stream().map(Object::toString).toList();
  }

  @ExceptionHandler
  ProblemDetail notCustomer(CustomerJsonException e) {
    ProblemDetail response = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    response.setProperty("problems", e.getProblems());
    return response;
  }

  @ExceptionHandler
  ProblemDetail notReadable(HttpMessageNotReadableException e) {
    return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
  }
}
