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

/** The definitions of an account's attributes, of any entities. Immutable. */
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
public final class AttributeDefinitions {

  @EqualsAndHashCode.Include private final List<AttributeDefinition> all;

  /** Of two definitions of one name the later one, as when one is changed. */
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
   * Some definitions.
   *
   * @param definitions the definitions; neither null nor with a null in it
   * @return the same, in their order
   */
  public static AttributeDefinitions of(Collection<AttributeDefinition> definitions) {
    return new AttributeDefinitions(
        Preconditions.copyNonNull(
            Objects.requireNonNull(definitions, "definitions"), "definitions"));
  }

  /**
   * All definitions.
   *
   * @return an immutable list
   */
  public List<AttributeDefinition> asList() {
    return all;
  }

  /**
   * Those of one entity.
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
   * The definition of an attribute of customers.
   *
   * @param name the attribute's name; not null
   * @return its definition; empty if customers have no such attribute
   */
  public Optional<AttributeDefinition> ofCustomers(String name) {
    return Optional.ofNullable(customersByName.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * A check of customers' attributes against these definitions, to be used beside the rules: {@code
   * CustomerValidator.create().and(definitions.toCheck())}.
   *
   * <p>Its problems are errors at the attribute: {@code undefined-attribute} if customers have no
   * such attribute, {@code attribute-type} if the value is of another type, {@code attribute-value}
   * if it is restricted to suggestions and none of them. A null is fine for every attribute; of an
   * attribute with an allowed list, which is not part of the definition, the values are not
   * checked, nor are locations and types that are not known here. The message of an attribute that
   * is not defined names the defined one that was probably meant; a check looks for that of the
   * first 1,000 different names only, so that hostile customers cannot keep it busy.
   *
   * @return the check, for use by several threads
   */
  public CustomerCheck toCheck() {
    return check;
  }

  /**
   * What is wrong with some attributes, as {@link #toCheck()} would say it of a customer who has
   * them.
   *
   * @param attributes the attributes, which need not be all of a customer; not null
   * @return every problem, in the order of the attributes, immutable; empty when all is well
   */
  public List<Problem> check(Attributes attributes) {
    return check.check(Objects.requireNonNull(attributes, "attributes"));
  }

  /**
   * A check as {@link #toCheck()} gives, whose messages are in a language.
   *
   * @param locale German, or English for any other; not null
   * @return the check, for use by several threads
   */
  public CustomerCheck toCheck(Locale locale) {
    return new AttributeCheck(customersByName, Objects.requireNonNull(locale, "locale"));
  }

  /** How many definitions there are. */
  @Override
  public String toString() {
    return "AttributeDefinitions(size=" + all.size() + ")";
  }
}
