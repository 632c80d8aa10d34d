package shop;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerJsonException.Kind;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.CustomerValidator;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CustomerController {

  private final Map<Long, Customer> customers = new ConcurrentHashMap<>();
  private final CustomerJson json = CustomerJson.create();
  private final CustomerValidator validator;

  CustomerController(CustomerValidator validator) {
    this.validator = validator;
  }

  @PostMapping("/customers")
  Customer post(@RequestBody byte[] document) {
    Customer customer = json.read(document);
    List<Problem> problems = validator.check(customer);
    if (problems.stream().anyMatch(Problem::isError)) {
      throw CustomerJsonException.of(Kind.REJECTED, problems);
    }
    customers.put(customer.getId(), customer);
    return customer;
  }

  @PutMapping("/customers/{id}")
  Customer put(@PathVariable long id, @RequestBody @Valid Customer customer) {
    customers.put(id, customer);
    return customer;
  }

  @GetMapping("/customers/{id}")
  Customer get(@PathVariable long id) {
    return customers.get(id);
  }
}
