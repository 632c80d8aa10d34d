package io.github.customerkit.examples.generator;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Generates attributes as shops define them, of all the API's types. */
final class GeneratedAttributes {

  private GeneratedAttributes() {}

  /** Returns six to eight attributes. */
  static Attributes next(Random random, Instant created, Instant last) {
    AttributesBuilder attributes = Attributes.builder();
    attributes.string("Language", Words.language(random));
    attributes.string("ShippingCity", Words.city(random));
    attributes.bool("NewsletterOptIn", random.nextBoolean());
    attributes.number("Points", random.nextInt(100_000));
    attributes.number("AverageBasket", BigDecimal.valueOf(random.nextInt(50_000), 2));
    if (random.nextInt(10) > 0) {
      attributes.time("LastNewsletter", day(random, created, last));
    }
    if (random.nextInt(10) > 0) {
      attributes.stringList("FavouriteBrands", List.of(Words.brand(random), Words.brand(random)));
    }
    switch (random.nextInt(6)) {
      case 0 -> attributes.numberList("Sizes", sizes(random));
      case 1 -> attributes.raw("Store", store(random));
      case 2 -> attributes.timeList("Visits", List.of(day(random, created, last)));
      case 3 -> attributes.raw("Nickname", null);
      case 4 -> attributes.string("DeliveryNote", Words.deliveryNote(random));
      default -> attributes.string("Nickname", Words.nickname(random));
    }
    return attributes.build();
  }

  private static Instant day(Random random, Instant first, Instant last) {
    return CustomerGenerator.between(random, first, last).truncatedTo(ChronoUnit.SECONDS);
  }

  private static List<BigDecimal> sizes(Random random) {
    int size = 36 + random.nextInt(10);
    return List.of(BigDecimal.valueOf(size), BigDecimal.valueOf(10L * size + 5, 1));
  }

  /** Returns a location. Its encoding in the API is not documented; any JSON is accepted. */
  private static Map<String, Object> store(Random random) {
    return Map.of("city", Words.city(random));
  }
}
