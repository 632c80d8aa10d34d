package shop;

import io.github.customerkit.model.Customer;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CustomerController {

  private final Map<Long, Customer> customers = new ConcurrentHashMap<>();

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
