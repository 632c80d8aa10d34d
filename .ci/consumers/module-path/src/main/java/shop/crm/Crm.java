package shop.crm;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.binding.AttributesBinding;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;

/** Takes customers into the CRM. */
final class Crm {

  private final CustomerJson json = CustomerJson.create();
  private final CustomerValidator validator = CustomerValidator.create();
  private final AttributesBinding<CrmAttributes> binding =
      AttributesBinding.of(CrmAttributes.class);

  CrmAttributes attributes(byte[] document) {
    return binding.read(json.read(document).getAttributes());
  }

  boolean isValid(byte[] document) {
    Customer customer = json.read(document);
    return validator.check(customer).isEmpty();
  }
}
