package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.junit.jupiter.api.Test;

/** Every constraint of Jakarta and of Hibernate Validator says what it wants, and no value. */
class BuiltInConstraintsTest {

  private static final String CANARY = "canary 4711 e\u0301";

  /** Of each type something that most constraints refuse. */
  public static class Holder {
    public String getText() {
      return CANARY;
    }

    public String getEmpty() {
      return "";
    }

    public Object getNothing() {
      return null;
    }

    public BigDecimal getNumber() {
      return new BigDecimal("4711.4711");
    }

    public boolean isTrue() {
      return true;
    }

    public boolean isFalse() {
      return false;
    }

    public Instant getPast() {
      return Instant.EPOCH;
    }

    public Instant getFuture() {
      return Instant.MAX;
    }

    public Duration getDuration() {
      return Duration.ofDays(4711);
    }

    public Duration getMoment() {
      return Duration.ZERO;
    }

    public List<String> getList() {
      return List.of(CANARY, CANARY);
    }
  }

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

  /** What their attributes are, where they have no default or one that refuses nothing. */
  private static final Map<String, Object> ATTRIBUTES =
      Map.of("inclusive", true, "min", 1_000_000, "max", 2_000_000, "days", 1L, "nanos", 1L);

  static List<Class<? extends Annotation>> constraints() throws Exception {
    Set<String> names = new TreeSet<>();
    names.addAll(classes(NotNull.class, "jakarta/validation/constraints/"));
    names.addAll(classes(UUID.class, "org/hibernate/validator/constraints/"));
    List<Class<? extends Annotation>> constraints = new ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (type.isAnnotationPresent(Constraint.class)) {
        constraints.add(type.asSubclass(Annotation.class));
      }
    }
    return constraints;
  }

  private static List<String> classes(Class<?> one, String folder)
      throws IOException, URISyntaxException {
    return entries(one, folder).stream()
        .filter(name -> name.endsWith(".class"))
        .filter(name -> !name.contains("$") && !name.endsWith("-info.class"))
        .map(name -> name.replace(".class", "").replace('/', '.'))
        .toList();
  }

  /** What begins so in the jar that a class is of. */
  private static List<String> entries(Class<?> one, String prefix)
      throws IOException, URISyntaxException {
    Path jar = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).filter(name -> name.startsWith(prefix)).toList();
    }
  }

  @Test
  void constraintsAreFound() throws Exception {
    assertThat(constraints())
        .hasSizeGreaterThan(45)
        .contains(NotNull.class, UUID.class)
        .extracting(Class::getSimpleName)
        .contains("DecimalMin", "LuhnCheck", "DurationMax", "INN");
  }

  @Test
  void messagesArePlainInEnglishAndGerman() throws Exception {
    Set<String> unbroken = new TreeSet<>();
    for (Class<? extends Annotation> constraint : constraints()) {
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

  /** The message if the property breaks the constraint. */
  private static <A extends Annotation> Optional<String> violation(
      Class<A> constraint, Map<String, Object> attributes, String property, Locale locale) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(MessagesInLanguage.of(locale));
    GenericConstraintDef<A> definition = new GenericConstraintDef<>(constraint);
    attributes.forEach(definition::param);
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(Holder.class).getter(property).constraint(definition);
    try (var factory = configuration.addMapping(mapping).buildValidatorFactory()) {
      return factory.getValidator().validate(new Holder()).stream()
          .map(ConstraintViolation::getMessage)
          .findFirst();
    } catch (ValidationException e) {
      return Optional.empty(); // Not a constraint for this type.
    }
  }

  /** For constraints that need a library to be broken, or stand on methods only. */
  private static String interpolated(Map<String, Object> attributes, Locale locale) {
    MessageInterpolator.Context context =
        (MessageInterpolator.Context)
            Proxy.newProxyInstance(
                BuiltInConstraintsTest.class.getClassLoader(),
                new Class<?>[] {HibernateMessageInterpolatorContext.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getConstraintDescriptor" -> descriptor(attributes);
                      case "getValidatedValue" -> CANARY;
                      case "getMessageParameters" -> Map.of();
                      case "unwrap" -> proxy;
                      default -> null;
                    });
    return MessagesInLanguage.of(locale).interpolate(attributes.get("message").toString(), context);
  }

  private static ConstraintDescriptor<?> descriptor(Map<String, Object> attributes) {
    return (ConstraintDescriptor<?>)
        Proxy.newProxyInstance(
            BuiltInConstraintsTest.class.getClassLoader(),
            new Class<?>[] {ConstraintDescriptor.class},
            (proxy, method, arguments) -> attributes);
  }

  /** Constraints whose messages have expressions, as a user writes them. */
  public static class Limits {
    @DecimalMin("5000")
    @DecimalMax(value = "10", inclusive = false)
    public BigDecimal getNumber() {
      return new BigDecimal("4711.4711");
    }

    @DurationMin(days = 5000, hours = 1, minutes = 2, seconds = 1, millis = 2, nanos = 1)
    @DurationMax(days = 1, hours = 2, minutes = 1, seconds = 2, millis = 1, nanos = 2)
    @DurationMax(inclusive = false)
    public Duration getDuration() {
      return Duration.ofDays(4711);
    }

    @Pattern(regexp = "[a-z]{3}\\$\\{x\\}\\\\")
    @LuhnCheck
    public String getText() {
      return CANARY;
    }
  }

  private static List<String> messages(Locale locale) {
    var validator = CustomerValidator.builder().locale(locale).build().validator();
    return validator.validate(new Limits()).stream().map(ConstraintViolation::getMessage).toList();
  }

  @Test
  void expressionsAreEvaluated() {
    assertThat(messages(Locale.ENGLISH))
        .containsExactlyInAnyOrder(
            "must be greater than or equal to 5000",
            "must be less than 10",
            "must be longer than or equal to 5000 days 1 hour 2 minutes 1 second 2 millis 1 nano",
            "must be shorter than or equal to 1 day 2 hours 1 minute 2 seconds 1 milli 2 nanos",
            "must be shorter than 0",
            "must match \"[a-z]{3}\\$\\{x\\}\\\\\"",
            "the check digit is invalid, Luhn Modulo 10 checksum failed");
    assertThat(messages(Locale.GERMANY))
        .contains("muss gr\u00f6\u00dfer oder gleich 5000 sein", "muss kleiner 10 sein");
  }

  @Test
  void valueIsHiddenInEveryLanguage() throws Exception {
    List<String> languages = entries(UUID.class, "org/hibernate/validator/ValidationMessages_");
    assertThat(languages).hasSizeGreaterThan(15);
    for (String name : languages) {
      String tag = name.replaceAll(".*ValidationMessages_|\\.properties", "").replace('_', '-');
      assertThat(messages(Locale.forLanguageTag(tag)))
          .as(tag)
          .hasSize(7)
          .allSatisfy(message -> assertThat(message).doesNotContain("canary", "4711", "${"));
    }
  }
}
