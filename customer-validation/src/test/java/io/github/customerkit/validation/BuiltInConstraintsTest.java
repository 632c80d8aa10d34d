package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.validation.internal.message.LocalizedInterpolator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.junit.jupiter.api.Test;

/** Tests that messages of Jakarta's and Hibernate Validator's constraints hold no value. */
class BuiltInConstraintsTest {

  private static final List<String> PROPERTIES =
      List.of(
          "text",
          "empty",
          "nothing",
          "number",
          "true",
          "false",
          "past",
          "future",
          "duration",
          "moment",
          "list");

  /** Attributes for constraints whose default is absent or refuses nothing. */
  private static final Map<String, Object> ATTRIBUTES =
      Map.of("inclusive", true, "min", 1_000_000, "max", 2_000_000, "days", 1L, "nanos", 1L);

  @Test
  void constraintsAreFound() throws Exception {
    assertThat(BuiltIns.constraints())
        .hasSizeGreaterThan(45)
        .contains(NotNull.class, UUID.class)
        .extracting(Class::getSimpleName)
        .contains("DecimalMin", "LuhnCheck", "DurationMax", "INN");
  }

  @Test
  void messagesArePlainInEnglishAndGerman() throws Exception {
    Set<String> unbroken = new TreeSet<>();
    for (Class<? extends Annotation> constraint : BuiltIns.constraints()) {
      Map<String, Object> attributes = attributes(constraint);
      Optional<String> property =
          PROPERTIES.stream()
              .filter(name -> violation(constraint, attributes, name, Locale.ENGLISH).isPresent())
              .findFirst();
      if (property.isEmpty()) {
        unbroken.add(constraint.getSimpleName());
      }
      assertArePlain(
          constraint,
          Stream.of(Locale.ENGLISH, Locale.GERMAN)
              .map(
                  language ->
                      property
                          .flatMap(name -> violation(constraint, attributes, name, language))
                          .orElseGet(() -> interpolated(attributes, language)))
              .toList());
    }
    // These need a library of money, or of a script language.
    assertThat(unbroken).containsExactly("Currency", "ParameterScriptAssert", "ScriptAssert");
  }

  private static void assertArePlain(Class<?> constraint, List<String> messages) {
    assertThat(messages)
        .as(constraint.getName())
        .doesNotHaveDuplicates()
        .allSatisfy(
            message ->
                assertThat(message)
                    .isNotBlank()
                    .doesNotContain("{", "}", "$", "canary", "4711", "\u2026", "  "));
    assertThat(messages.get(0)).doesNotContain("muss", "darf", "sein", "ung\u00fcltig");
    assertThat(messages.get(1)).doesNotContain("must", " be ", "invalid", "digit");
  }

  private static Map<String, Object> attributes(Class<? extends Annotation> constraint) {
    Map<String, Object> attributes = new HashMap<>();
    for (Method attribute : constraint.getDeclaredMethods()) {
      Object value = ATTRIBUTES.getOrDefault(attribute.getName(), attribute.getDefaultValue());
      attributes.put(attribute.getName(), of(attribute.getReturnType(), value));
    }
    return attributes;
  }

  private static Object of(Class<?> type, Object value) {
    if (type == long.class) {
      return value instanceof Number number ? number.longValue() : 1_000_000L;
    }
    if (type == int.class) {
      return value instanceof Number number ? number.intValue() : 1;
    }
    if (value != null) {
      return value;
    }
    if (type == String.class) {
      return "1";
    }
    if (type == String[].class) {
      return new String[] {"EUR"};
    }
    if (type == Normalizer.Form.class) {
      return Normalizer.Form.NFC;
    }
    return type.getEnumConstants()[0];
  }

  /** Returns the message if the property breaks the constraint. */
  private static <A extends Annotation> Optional<String> violation(
      Class<A> constraint, Map<String, Object> attributes, String property, Locale locale) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(LocalizedInterpolator.of(locale));
    GenericConstraintDef<A> definition = new GenericConstraintDef<>(constraint);
    attributes.forEach(definition::param);
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(ValuesOfEachType.class).getter(property).constraint(definition);
    try (var factory = configuration.addMapping(mapping).buildValidatorFactory()) {
      return factory.getValidator().validate(new ValuesOfEachType()).stream()
          .map(ConstraintViolation::getMessage)
          .findFirst();
    } catch (ValidationException e) {
      return Optional.empty(); // Not a constraint for this type.
    }
  }

  /**
   * Interpolates a message directly, for constraints that need another library or apply to methods
   * only.
   */
  private static String interpolated(Map<String, Object> attributes, Locale locale) {
    MessageInterpolator.Context context =
        (MessageInterpolator.Context)
            Proxy.newProxyInstance(
                BuiltInConstraintsTest.class.getClassLoader(),
                new Class<?>[] {HibernateMessageInterpolatorContext.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getConstraintDescriptor" -> descriptor(attributes);
                      case "getValidatedValue" -> ValuesOfEachType.CANARY;
                      case "getMessageParameters" -> Map.of();
                      case "unwrap" -> proxy;
                      default -> null;
                    });
    return LocalizedInterpolator.of(locale)
        .interpolate(attributes.get("message").toString(), context);
  }

  private static ConstraintDescriptor<?> descriptor(Map<String, Object> attributes) {
    return (ConstraintDescriptor<?>)
        Proxy.newProxyInstance(
            BuiltInConstraintsTest.class.getClassLoader(),
            new Class<?>[] {ConstraintDescriptor.class},
            (proxy, method, arguments) -> attributes);
  }
}
