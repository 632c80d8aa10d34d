package shop.rest;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJsonException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Responds to an invalid customer with 400 and its problems. */
@Provider
public final class CustomerProblems implements ExceptionMapper<CustomerJsonException> {

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  @Override
  public Response toResponse(CustomerJsonException invalid) {
    return Response.status(Response.Status.BAD_REQUEST)
        .type("application/problem+json")
        .entity(mapper.writeValueAsBytes(Map.of("problems", invalid.getProblems())))
        .build();
  }
}
