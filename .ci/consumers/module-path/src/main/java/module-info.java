/** A shop's CRM as a named module. */
module shop.crm {
  requires io.github.customerkit.json;
  requires io.github.customerkit.validation;

  opens shop.crm to
      tools.jackson.databind;
}
