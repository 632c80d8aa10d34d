package io.github.customerkit.model;

import io.github.customerkit.testing.RandomCustomers;
import java.util.List;
import java.util.Locale;

/** A program that uses every part of the library that could ask reflection for something. */
final class AllFeatures {

  private AllFeatures() {}

  public static void main(String[] args) {
    RandomCustomers customers = new RandomCustomers(7);
    Customer customer = customers.next();
    Customer changed =
        customers.next().toBuilder()
            .attributes(Attributes.builder().string("Points", "many").string("Size", "XL").build())
            .build();
    require(!CustomerChanges.between(customer, changed).toLines().isEmpty());
    require(customer.equals(customer.toBuilder().build()));
    require(!customer.toString().isEmpty());
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      require(definitions().toCheck(language).check(changed).size() == 2);
    }
  }

  private static AttributeDefinitions definitions() {
    AttributeDefinition.Builder text =
        AttributeDefinition.builder().entity("CustomerProfile").name("Size").type("string");
    return AttributeDefinitions.of(
        List.of(
            text.suggestions(List.of("M")).restrictedBySuggestions(true).build(),
            text.name("Points").type("number").restrictedBySuggestions(false).build()));
  }

  private static void require(boolean isAsExpected) {
    if (!isAsExpected) {
      throw new IllegalStateException();
    }
  }
}
