package io.github.customerkit.validation.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.customerkit.testing.Structure;
import io.github.customerkit.testing.reachability.ReachabilityMetadata;
import io.github.customerkit.validation.CustomerValidator;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Tests the metadata for native images, in a JVM. */
class ReachabilityTest {

  private static final String FILE =
      "/META-INF/native-image/io.github.customerkit/customer-validation/reachability-metadata.json";

  @Test
  @DisabledIfSystemProperty(
      named = "customerkit.shortTests",
      matches = "true",
      disabledReason = "It starts the same program, on the class path, in both runs.")
  void metadataIsWhatReflectionAsksFor() {
    assertThat(ReachabilityMetadata.changesOf(CustomerValidator.class, AllFeatures.class))
        .isEmpty();
  }

  @Test
  void everyValidatorIsInTheMetadata() throws IOException {
    String metadata;
    try (InputStream in = CustomerValidator.class.getResourceAsStream(FILE)) {
      metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(Structure.of(CustomerValidator.class).classes())
        .filteredOn(type -> type.isAssignableTo(ConstraintValidator.class))
        .filteredOn(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .isNotEmpty()
        .extracting(JavaClass::getName)
        .allSatisfy(
            name ->
                assertThat(metadata)
                    .contains("{\"type\": \"" + name + "\", \"allDeclaredConstructors\": true}"));
  }
}
