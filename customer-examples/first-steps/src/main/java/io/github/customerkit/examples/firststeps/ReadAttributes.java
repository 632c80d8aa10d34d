package io.github.customerkit.examples.firststeps;

import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;

/** Gets attributes by type. */
public final class ReadAttributes {

  public static void main(String[] args) {
    Attributes attributes =
        Attributes.builder()
            .string("Language", "english")
            .number("Points", new BigDecimal("10.50"))
            .raw("Newsletter", null)
            .build();

    System.out.println(attributes.string("Language").orElse("unknown"));
    System.out.println(attributes.number("Points").get().multiply(BigDecimal.TEN));
    System.out.println(
        attributes.bool("Newsletter").isNull() + ", " + attributes.bool("Vip").isAbsent());
    System.out.println(attributes.number("Language").isOtherType());
  }
}
