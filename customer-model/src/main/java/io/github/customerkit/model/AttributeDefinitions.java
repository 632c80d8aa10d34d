package io.github.customerkit.model;

import io.github.customerkit.model.internal.Preconditions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.EqualsAndHashCode;

/** The definitions of an account's attributes, of all entities. Immutable. */
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
public final class AttributeDefinitions {

  @EqualsAndHashCode.Include private final List<AttributeDefinition> all;

  /** Maps a name to its definition; to the later one of two, because it replaced the first. */
  private final Map<String, AttributeDefinition> customersByName = new HashMap<>();

  private final AttributeCheck check;

  private AttributeDefinitions(List<AttributeDefinition> all) {
    this.all = all;
    for (AttributeDefinition definition : all) {
      if (definition.getEntity().equals(AttributeDefinition.CUSTOMER_PROFILE)) {
        customersByName.put(definition.getName(), definition);
      }
    }
    check = new AttributeCheck(customersByName, Locale.ENGLISH);
  }

  /**
   * Returns some definitions.
   *
   * @param definitions the definitions; neither null nor with a null in it
   * @return the definitions, in their order
   */
  public static AttributeDefinitions of(Collection<AttributeDefinition> definitions) {
    return new AttributeDefinitions(
        Preconditions.copyNonNull(
            Objects.requireNonNull(definitions, "definitions"), "definitions"));
  }

  /** Returns all definitions as an immutable list. */
  public List<AttributeDefinition> asList() {
    return all;
  }

  /**
   * Returns the definitions of one entity.
   *
   * @param entity the entity, such as {@code CustomerProfile}; not null
   * @return the definitions of its attributes, in their order
   */
  public AttributeDefinitions ofEntity(String entity) {
    Objects.requireNonNull(entity, "entity");
    return new AttributeDefinitions(
        all.stream().filter(definition -> definition.getEntity().equals(entity)).toList());
  }

  /**
   * Returns the definition of an attribute of customers.
   *
   * @param name the attribute's name; not null
   * @return its definition; empty if customers have no such attribute
   */
  public Optional<AttributeDefinition> customerAttribute(String name) {
    return Optional.ofNullable(customersByName.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * Returns a check of customers' attributes against these definitions, for use beside the rules:
   * {@code CustomerValidator.create().and(definitions.toCheck())}.
   *
   * <p>Its problems are errors at the attribute: {@code undefined-attribute} if customers have no
   * such attribute, {@code attribute-type} if the value is of another type, {@code attribute-value}
   * if it is restricted to suggestions and not one of them. Null is valid for every attribute.
   * Locations, types unknown here, and values of an attribute with an allowed list (which is not
   * part of the definition) are not checked. The message of an undefined attribute names the
   * defined one that was probably meant; to bound the work that hostile customers cause, a check
   * searches for few names of each customer.
   *
   * @return the check, which is thread-safe
   */
  public CustomerCheck toCheck() {
    return check;
  }

  /**
   * Checks some attributes, with the problems that {@link #toCheck()} reports of a customer.
   *
   * @param attributes the attributes, possibly not all of a customer; not null
   * @return every problem, in the order of the attributes, immutable; empty if there are none
   */
  public List<Problem> check(Attributes attributes) {
    return check.check(Objects.requireNonNull(attributes, "attributes"));
  }

  /**
   * Checks attributes as {@link #check(Attributes)} does, with messages in a language.
   *
   * @param attributes the attributes, possibly not all of a customer; not null
   * @param locale German, or English for any other; not null
   * @return every problem, in the order of the attributes, immutable; empty if there are none
   */
  public List<Problem> check(Attributes attributes, Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return check.in(locale).check(Objects.requireNonNull(attributes, "attributes"));
  }

  /**
   * Returns the check of {@link #toCheck()} with messages in a language.
   *
   * @param locale German, or English for any other; not null
   * @return the check, which is thread-safe
   */
  public CustomerCheck toCheck(Locale locale) {
    return check.in(Objects.requireNonNull(locale, "locale"));
  }

  /** Returns the number of definitions. */
  @Override
  public String toString() {
    return "AttributeDefinitions(size=" + all.size() + ")";
  }
}
