package io.github.customerkit.examples.firststeps;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.binding.AttributesBinding;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Converts attributes to a class of your own and back, in a MapStruct mapper. */
public final class BindAttributes {

  /** The attributes that the shop uses; customers may have others. */
  public record ShopAttributes(
      @JsonProperty("ShippingCountry") String shippingCountry,
      @JsonProperty("Points") BigDecimal points,
      @JsonProperty("BirthDate") Optional<Instant> birthDate) {

    ShopAttributes movedTo(String country) {
      return new ShopAttributes(country, points, birthDate);
    }
  }

  /** A customer in the shop's CRM. */
  public record Contact(String key, ShopAttributes details) {}

  @Mapper
  interface ContactMapper {
    AttributesBinding<ShopAttributes> BINDING = AttributesBinding.of(ShopAttributes.class);

    @Mapping(target = "key", source = "integrationId")
    @Mapping(target = "details", source = "attributes")
    Contact toContact(Customer customer);

    default ShopAttributes toDetails(Attributes attributes) {
      return BINDING.read(attributes);
    }
  }

  public static void main(String[] args) {
    String document =
        """
        {"id": 6, "created": "2020-02-07T08:15:22Z", "integrationId": "URNGV8294NV",
         "attributes": {"ShippingCountry": "DE", "Points": 10.50, "Language": null}, "accountId": 31,
         "closedSessions": 3, "totalSales": 299.99, "lastActivity": "2020-02-08T14:15:20Z"}""";
    Customer customer = CustomerJson.create().read(document);
    Contact contact = Mappers.getMapper(ContactMapper.class).toContact(customer);
    System.out.println(contact);

    ShopAttributes moved = contact.details().movedTo("AT");
    Attributes changed = ContactMapper.BINDING.update(customer.getAttributes(), moved);
    System.out.println(changed.asMap());

    try {
      ContactMapper.BINDING.read(Attributes.builder().string("Points", "many").build());
    } catch (CustomerJsonException e) {
      e.getProblems().forEach(System.out::println);
    }
  }
}
