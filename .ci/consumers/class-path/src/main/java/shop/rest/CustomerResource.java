package shop.rest;

import io.github.customerkit.model.Customer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stores customers in memory. */
@Path("customers")
public final class CustomerResource {

  private final Map<Long, Customer> customers = new ConcurrentHashMap<>();

  @POST
  public Customer post(Customer customer) {
    customers.put(customer.getId(), customer);
    return customer;
  }

  @GET
  @Path("{id}")
  public Customer get(@PathParam("id") long id) {
    return customers.get(id);
  }
}
