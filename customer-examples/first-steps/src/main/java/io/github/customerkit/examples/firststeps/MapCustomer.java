package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** Maps a customer to an API type of your own, with your own MapStruct mapper. */
public final class MapCustomer {

  /** A message of the shop's own API, with a customer in Talon.One's shape. */
  public record CustomerChanged(String event, ApplicationCustomerDto customer) {}

  /** The type of the shop's own code. */
  public record Change(String event, Customer customer) {}

  @Mapper(uses = CustomerMapping.class)
  interface ChangeMapper {
    CustomerChanged toApi(Change change);

    Change fromApi(CustomerChanged changed);
  }

  public static void main(String[] args) {
    String document =
        """
        {"id": 6, "created": "2020-02-07T08:15:22Z", "integrationId": "URNGV8294NV",
         "attributes": {}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99,
         "lastActivity": "2020-02-08T14:15:20Z"}""";
    Change change = new Change("updated", CustomerJson.create().read(document));

    ChangeMapper mapper = Mappers.getMapper(ChangeMapper.class);
    CustomerChanged api = mapper.toApi(change);
    System.out.println(api + ", last active " + api.customer().lastActivity());
    System.out.println("the same both ways: " + mapper.fromApi(api).equals(change));
  }
}
