/** Rules for the customers of Talon.One, validated by Hibernate Validator. */
module io.github.customerkit.validation {
  requires transitive io.github.customerkit.model;
  requires transitive jakarta.validation;
  requires transitive org.hibernate.validator;
  requires static org.jspecify;

  exports io.github.customerkit.validation;
  exports io.github.customerkit.validation.constraint;

  // Hibernate Validator instantiates the constraints' validators by reflection.
  opens io.github.customerkit.validation.internal.validator to
      org.hibernate.validator;
}
