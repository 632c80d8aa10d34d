package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.binding.AttributesBinding;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Fails with the version of jackson-annotations that Boot 3 manages. */
class JacksonAnnotationsTest {

  record ShopAttributes(String language, BigDecimal points) {}

  @Test
  void attributesAreBound() {
    Attributes attributes =
        Attributes.builder().string("language", "english").number("points", 6).build();

    assertThat(AttributesBinding.of(ShopAttributes.class).read(attributes))
        .isEqualTo(new ShopAttributes("english", new BigDecimal("6")));
  }
}
