package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.internal.validator.HiddenConstraints;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that unsupported mix-ins are refused, not silently ignored. */
class RefusedMixInsTest {

  interface Later {}

  interface Converting {
    @Valid
    @ConvertGroup(from = Default.class, to = Later.class)
    List<AudienceMembership> getAudienceMemberships();
  }

  @GroupSequence({Sequence.class, Later.class})
  interface Sequence {}

  interface OnBound {
    List<? extends @NotNull AudienceMembership> getAudienceMemberships();
  }

  interface NoGetter {
    @NotNull
    String issuer();
  }

  interface WithParameter {
    String getIntegrationId(@NotNull String suffix);
  }

  private static void assertRefused(Class<?> mixIn, String message) {
    CustomerValidator.Builder builder =
        CustomerValidator.builder().constraints(Customer.class, mixIn);
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(builder::build)
        .withMessage(message.replace("#", RefusedMixInsTest.class.getName() + '$'));
  }

  @Test
  void annotationThatIsNotPublicIsNamed() {
    String name = HiddenConstraints.class.getName();
    assertRefused(
        HiddenConstraints.MixIn.class,
        name
            + "$MixIn.getIntegrationId(): "
            + name
            + "$Hidden must be public, in a package that is"
            + " exported");
  }

  @Test
  void unsupportedAnnotationOfJakartaIsRefused() {
    assertRefused(
        Converting.class,
        "#Converting.getAudienceMemberships(): jakarta.validation.groups.ConvertGroup is not understood"
            + " on a mix-in");
    assertRefused(
        Sequence.class,
        "#Sequence: jakarta.validation.GroupSequence is not understood on a mix-in");
  }

  @Test
  void constraintOnABoundOrAnArraysComponentIsRefused() {
    assertRefused(
        OnBound.class,
        "#OnBound.getAudienceMemberships(): a bound or an array's component must not be"
            + " constrained");
  }

  @Test
  void methodOtherThanAGetterIsRefused() {
    assertRefused(
        NoGetter.class, "#NoGetter.issuer(): a mix-in has getters without parameters only");
    assertRefused(
        WithParameter.class,
        "#WithParameter.getIntegrationId(): a mix-in has getters without parameters only");
  }
}
