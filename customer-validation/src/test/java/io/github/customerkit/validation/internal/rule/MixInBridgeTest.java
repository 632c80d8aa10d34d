package io.github.customerkit.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.CodePointLength;
import io.github.customerkit.validation.constraint.VisibleText;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class MixInBridgeTest {

  /** A class that a mix-in constrains. */
  public static class Note {
    public String getText() {
      return "";
    }

    public Map<String, List<String>> getTags() {
      return Map.of("tag", List.of());
    }

    public Map<String, List<String>> getNested() {
      return Map.of("tag", List.of("text", ""));
    }

    public boolean isPinned() {
      return true;
    }
  }

  interface Later {}

  interface NoteConstraints {
    @VisibleText(message = "of its own", groups = Later.class, payload = Warning.class)
    String getText();

    Map<@CodePointLength(max = 2) String, @Size(min = 1) List<String>> getTags();

    @AssertFalse
    boolean isPinned();
  }

  interface Misspelled {
    @VisibleText
    String getTxet();
  }

  interface Nested {
    Map<String, List<@VisibleText String>> getNested();
  }

  private static Validator validator(Class<?> mixIn) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    MixInBridge bridge = new MixInBridge(mapping);
    for (Rule rule : new MixInReader(Note.class, bridge).read(mixIn)) {
      bridge.add(rule.constraint() instanceof CodePointLength ? rule.with(Map.of("max", 1)) : rule);
    }
    return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
  }

  private static Set<String> pathsOf(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().toString())
        .collect(Collectors.toSet());
  }

  @Test
  void everyAttributeIsTakenOver() {
    Set<ConstraintViolation<Note>> violations =
        validator(NoteConstraints.class).validate(new Note(), Later.class);
    assertThat(violations).hasSize(1);
    ConstraintViolation<Note> violation = violations.iterator().next();
    assertThat(violation.getMessage()).isEqualTo("of its own");
    assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(Warning.class);
  }

  @Test
  void typeArgumentsAndTruthValuesAreConstrainedAndAttributesOverridden() {
    assertThat(pathsOf(validator(NoteConstraints.class).validate(new Note())))
        .containsExactlyInAnyOrder("pinned", "tags<K>[tag].<map key>", "tags[tag].<map value>");
  }

  @Test
  void typeArgumentsOfTypeArgumentsAreConstrained() {
    assertThat(pathsOf(validator(Nested.class).validate(new Note())))
        .containsExactly("nested[tag].<map value>[1].<list element>");
  }

  @Test
  void getterThatTheTypeDoesNotHaveFailsAtTheStart() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> validator(Misspelled.class))
        .withMessageContaining("txet");
  }

  @Test
  void rulesHaveAGetterForEveryProperty() {
    assertThat(getters(CustomerConstraints.class)).isEqualTo(getters(Customer.class));
    assertThat(getters(AudienceMembershipConstraints.class))
        .isEqualTo(getters(AudienceMembership.class));
    assertThat(getters(LoyaltyMembershipConstraints.class))
        .isEqualTo(getters(LoyaltyMembership.class));
  }

  private static Set<String> getters(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> name.matches("(get|is)[A-Z].*"))
        .collect(Collectors.toSet());
  }
}
