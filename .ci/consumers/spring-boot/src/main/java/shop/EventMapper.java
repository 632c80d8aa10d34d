package shop;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;

/** Maps events of the shop's API, with a customer in Talon.One's shape, to events of the domain. */
@Mapper(
    componentModel = "spring",
    injectionStrategy = InjectionStrategy.CONSTRUCTOR,
    uses = CustomerMapping.class)
interface EventMapper {

  record EventDto(String event, ApplicationCustomerDto customer) {}

  record Event(String event, Customer customer) {}

  Event fromApi(EventDto event);

  EventDto toApi(Event event);
}
