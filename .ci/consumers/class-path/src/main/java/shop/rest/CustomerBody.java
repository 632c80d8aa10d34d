package shop.rest;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads customers from bodies of requests and responses, and writes them. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerBody
    implements MessageBodyReader<Customer>, MessageBodyWriter<Customer> {

  private final CustomerJson json = CustomerJson.create();

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type == Customer.class;
  }

  @Override
  public Customer readFrom(
      Class<Customer> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    return json.read(body);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type == Customer.class;
  }

  @Override
  public void writeTo(
      Customer customer,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body) {
    json.write(customer, body);
  }
}
