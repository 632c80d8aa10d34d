package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the forms in which users write mix-ins. */
class OwnMixInsTest {

  interface Base {
    @Pattern(regexp = "[A-Z]*")
    String getIntegrationId();
  }

  interface Left extends Base {}

  interface Right extends Base {
    @Size(max = 3)
    @Override
    String getIntegrationId();
  }

  interface Inherited extends Left, Right {}

  @Constraint(validatedBy = {})
  @Pattern(regexp = "[A-Z]*")
  @Target(ElementType.TYPE_USE)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Capitals {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  interface OfTypeAlone {
    @Capitals
    String getIntegrationId();
  }

  interface Repeated {
    @Pattern(regexp = "[A-Z]*")
    @Pattern(regexp = ".{3}")
    String getIntegrationId();
  }

  @FunctionalInterface
  interface Usual {
    @Deprecated
    Map<@Size(max = 1) String, @Nullable Object> getAdditionalProperties();

    static String helper(String text) {
      return text;
    }
  }

  interface Cascading {
    @Valid
    List<AudienceMembership> getAudienceMemberships();
  }

  interface Patient {
    @NotInFuture
    Instant getCreated();

    @NotInFuture(toleranceSeconds = 0)
    Instant getLastActivity();
  }

  private static CustomerValidator validator(Class<?> mixIn) {
    return CustomerValidator.builder().clock(CLOCK).constraints(Customer.class, mixIn).build();
  }

  private static List<String> problems(Class<?> mixIn, Customer.Builder customer) {
    return validator(mixIn).check(customer.build()).stream()
        .map(problem -> problem.getPointer() + " " + problem.getCode())
        .toList();
  }

  @Test
  void superInterfacesAreTakenEachOnce() {
    assertThat(problems(Left.class, valid().integrationId("lower")))
        .containsExactly("/integrationId pattern");
    assertThat(problems(Inherited.class, valid().integrationId("lower")))
        .containsExactly("/integrationId pattern", "/integrationId size");
  }

  @Test
  void constraintOfTypesAloneIsTaken() {
    assertThat(problems(OfTypeAlone.class, valid().integrationId("lower")))
        .containsExactly("/integrationId pattern");
  }

  @Test
  void repeatedConstraintsApplySeparately() {
    assertThat(problems(Repeated.class, valid().integrationId("lower")))
        .containsExactly("/integrationId pattern", "/integrationId pattern");
  }

  @Test
  void otherAnnotationsAreIgnored() {
    assertThat(problems(Usual.class, valid().additionalProperties(Map.of("ab", 1L, "c", 2L))))
        .containsExactly("/additionalProperties/ab size");
  }

  @Test
  void cascadeOnTheGetterReportsNoProblemTwice() {
    List<AudienceMembership> audiences = List.of(Customers.audience(0, "a"));
    assertThat(problems(Cascading.class, valid().audienceMemberships(audiences)))
        .containsExactly("/audienceMemberships/0/id not-positive");
  }

  @Test
  void toleranceIsThatOfTheOwnConstraint() {
    CustomerValidator validator =
        CustomerValidator.builder()
            .clock(CLOCK)
            .futureTolerance(Duration.ofHours(1))
            .constraints(Customer.class, Patient.class)
            .build();
    Customer.Builder late = valid().created(NOW.plusSeconds(300));
    assertThat(validator.check(late.lastActivity(NOW.plusSeconds(301)).build()))
        .extracting(problem -> problem.getPointer() + " " + problem.getExpected())
        .containsExactly("/lastActivity <= now + PT0S");
  }
}
