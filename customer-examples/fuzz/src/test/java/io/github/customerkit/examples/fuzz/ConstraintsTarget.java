package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.CustomerValidator;
import io.github.customerkit.validation.constraint.CodePointLength;
import io.github.customerkit.validation.constraint.DecimalSize;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.constraint.NotZero;
import io.github.customerkit.validation.constraint.VisibleText;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks any values against each constraint, and any customer against the rules. */
final class ConstraintsTarget implements FuzzTarget {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .clockProvider(() -> CLOCK)
          .buildValidatorFactory()
          .getValidator();

  private static final CustomerValidator RULES = CustomerValidator.builder().clock(CLOCK).build();

  /** A property for each constraint and each type that it accepts. */
  static final class Bean {
    @VisibleText @Nullable String visible;

    @CodePointLength(max = 5)
    @Nullable CharSequence brief;

    @IntegrationId @Nullable String id;

    @DecimalSize(maxPrecision = 38, maxScale = 18)
    @Nullable BigDecimal sales;

    @NotZero @Nullable Long count;
    @NotZero @Nullable BigDecimal amount;
    @NotZero @Nullable Double real;
    @NotInFuture @Nullable Instant time;
    @NotInFuture @Nullable OffsetDateTime offsetTime;
  }

  @Override
  public void run(byte[] input) {
    FuzzData data = new FuzzData(input);
    FuzzCustomers customers = new FuzzCustomers(input);
    String text = data.text();
    requireValid("visible", text, PlainRules.isVisible(text));
    requireValid("brief", text, text.codePointCount(0, text.length()) <= 5);
    requireValid("brief", new StringBuilder(text), text.codePointCount(0, text.length()) <= 5);
    requireValid("id", text, PlainRules.isId(text));
    long number = data.number();
    requireValid("count", number, number != 0);
    double real = Double.longBitsToDouble(number);
    requireValid("real", real, real != 0);
    BigDecimal decimal = customers.decimal();
    requireValid("sales", decimal, PlainRules.isSmall(decimal));
    requireValid("amount", decimal, decimal.signum() != 0);
    Instant time = customers.time();
    boolean isPast = !time.isAfter(CLOCK.instant().plusSeconds(300));
    requireValid("time", time, isPast);
    if (Math.abs(time.getEpochSecond()) < OffsetDateTime.MAX.toEpochSecond()) {
      requireValid("offsetTime", time.atOffset(ZoneOffset.ofHours(data.below(37) - 18)), isPast);
    }
    checkCustomer(new FuzzCustomers(input));
  }

  private static void requireValid(String property, Object value, boolean isValid) {
    requireEqual(VALIDATOR.validateValue(Bean.class, property, value).isEmpty(), isValid, property);
  }

  private static void checkCustomer(FuzzCustomers customers) {
    Customer customer;
    try {
      customer = customers.customer();
    } catch (IllegalArgumentException e) {
      return;
    }
    TreeSet<String> expected = PlainRules.problems(customer, CLOCK.instant());
    requireEqual(lines(RULES.check(customer)), expected, "rules");
    List<Problem> full = CustomerValidator.problems(RULES.validator().validate(customer));
    requireEqual(lines(full), expected, "rules of a framework");
  }

  private static TreeSet<String> lines(List<Problem> problems) {
    TreeSet<String> lines = new TreeSet<>();
    for (Problem problem : problems) {
      lines.add(problem.getPointer() + " " + problem.getCode() + " " + problem.getSeverity());
    }
    return lines;
  }
}
