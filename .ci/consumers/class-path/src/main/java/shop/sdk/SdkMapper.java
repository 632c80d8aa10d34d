package shop.sdk;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;

/** Maps beans of an SDK to customers. */
@Mapper
public abstract class SdkMapper {

  private final CustomerMapping mapping = new CustomerMapping();

  /**
   * Returns a bean's customer.
   *
   * @throws io.github.customerkit.json.CustomerJsonException with every problem of the bean
   */
  public Customer toCustomer(ApplicationCustomer bean) {
    return mapping.toDomain(toDto(bean));
  }

  @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
  abstract ApplicationCustomerDto toDto(ApplicationCustomer bean);

  /** Returns null for anything but an object, so that it is reported as missing. */
  Map<String, Object> attributes(Object attributes) {
    if (!(attributes instanceof Map<?, ?> map)) {
      return null;
    }
    Map<String, Object> byName = new LinkedHashMap<>();
    map.forEach((name, value) -> byName.put((String) name, value));
    return byName;
  }
}
