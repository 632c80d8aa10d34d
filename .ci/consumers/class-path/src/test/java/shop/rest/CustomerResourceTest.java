package shop.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.Documents.CANARY;
import static shop.Documents.CUSTOMER;
import static shop.Documents.INVALID;

import com.sun.net.httpserver.HttpServer;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerResourceTest {

  private final Client client = ClientBuilder.newClient().register(CustomerBody.class);
  private HttpServer server;
  private URI uri;

  @BeforeEach
  void start() {
    ResourceConfig config =
        new ResourceConfig()
            .register(new CustomerResource())
            .register(CustomerBody.class)
            .register(CustomerProblems.class);
    server = JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), config);
    uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  private Response post(String body) {
    return client.target(uri).path("customers").request().post(Entity.json(body));
  }

  @Test
  void aCustomerIsReadAndWrittenWithoutLoss() {
    assertThat(post(CUSTOMER).readEntity(String.class)).isEqualTo(CUSTOMER);

    Customer customer = client.target(uri).path("customers/6").request().get(Customer.class);
    assertThat(CustomerJson.create().writeString(customer)).isEqualTo(CUSTOMER);
    Response written = client.target(uri).path("customers").request().post(Entity.json(customer));
    assertThat(written.readEntity(String.class)).isEqualTo(CUSTOMER);
  }

  @Test
  void anInvalidCustomerIsABadRequest() {
    Response response = post(INVALID);

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getMediaType()).hasToString("application/problem+json");
    assertThat(response.readEntity(String.class))
        .contains("\"pointer\":\"/accountId\",\"code\":\"wrong-type\"")
        .contains("\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"missing\"")
        .doesNotContain(CANARY);
  }

  @Test
  void anEmptyBodyIsABadRequest() {
    assertThat(post("").getStatus()).isEqualTo(400);
  }
}
