package io.github.customerkit.validation;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.Warning;
import io.github.customerkit.validation.internal.check.FastCheck;
import io.github.customerkit.validation.internal.check.LazyFullCheck;
import io.github.customerkit.validation.internal.problem.Violations;
import io.github.customerkit.validation.internal.rule.RuleSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Checks customers against the rules of Talon.One and of plausibility.
 *
 * <pre>{@code
 * CustomerValidator validator = CustomerValidator.create();
 * List<Problem> problems = validator.check(customer);
 * }</pre>
 *
 * <p>Create one and share it: Hibernate Validator takes a large part of a second to start. It
 * starts with the first customer that breaks a rule or, with constraints or groups of your own, in
 * {@link Builder#build}. Safe for use by several threads. Neither the JVM's default locale nor a
 * {@code META-INF/validation.xml} has an effect.
 */
public final class CustomerValidator implements CustomerCheck {

  private final FastCheck fastCheck;
  private final LazyFullCheck fullCheck;

  private final boolean isStandard; // The fast check knows all rules.

  private CustomerValidator(Builder builder) {
    RuleSet rules = builder.rules.ruleSet();
    fastCheck = new FastCheck(builder.clock, rules.futureTolerance());
    fullCheck = new LazyFullCheck(rules, builder.clock, builder.locale, builder.groups);
    isStandard = rules.isStandard() && builder.groups.isEmpty();
    if (!isStandard) {
      fullCheck.get(); // Wrong declarations fail here.
    }
  }

  /**
   * Returns a new validator with the system's clock, a tolerance of five minutes for times ahead of
   * it, and English messages.
   */
  public static CustomerValidator create() {
    return builder().build();
  }

  /** Returns a builder with the defaults of {@link #create()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks one customer against all rules.
   *
   * <p>The time is almost linear in the size of the customer, whatever its problems. A valid
   * customer costs a fraction of a microsecond and no memory, except for the clock and, with more
   * than 64 memberships of a kind, a set of their IDs. With constraints of your own, or groups,
   * every customer costs the microseconds that Hibernate Validator takes.
   *
   * @param customer the customer; not null
   * @return every problem, in the order of the customer's fields and then by index, immutable;
   *     empty if the customer breaks no rule
   */
  @Override
  public List<Problem> check(Customer customer) {
    Objects.requireNonNull(customer, "customer");
    boolean isValid = isStandard && fastCheck.isValid(customer);
    return isValid ? List.of() : fullCheck.get().problems(customer);
  }

  /**
   * Returns the standard validator behind this one, with the same rules, clock and messages; the
   * same one at each call, and safe for use by several threads. It also validates your own classes
   * with the constraints of this library and of Jakarta. For customers prefer {@link #check}:
   * Hibernate Validator alone takes quadratic time for memberships that are repeated by the
   * thousand.
   */
  public Validator validator() {
    return fullCheck.get().validator();
  }

  /**
   * Converts the violations that any validator found to problems.
   *
   * <p>Use it for customers in a framework's validator ({@link CustomerRules#addTo}) and for your
   * own classes. For a constraint of another library, the code is its name in lower case with
   * hyphens ({@code @NotNull}: {@code not-null}), and the expected value is its name. A violation
   * is an {@link Severity#ERROR} unless its payload contains {@link Warning}. The message is the
   * violation's: make sure that your own constraints have none with personal data.
   *
   * @param violations the violations; not null
   * @return one problem for each, ordered by place and then by code, immutable
   */
  public static List<Problem> problems(Collection<? extends ConstraintViolation<?>> violations) {
    return Violations.toProblems(Objects.requireNonNull(violations, "violations"));
  }

  /**
   * Builds a {@link CustomerValidator}. Each setter returns this builder. Not safe for use by
   * several threads.
   */
  public static final class Builder {

    private Clock clock = Clock.systemUTC();
    private CustomerRules rules = CustomerRules.standard();
    private Locale locale = Locale.ENGLISH;
    private List<Class<?>> groups = List.of();

    private Builder() {}

    /**
     * Sets the clock that times are compared with; the system's by default.
     *
     * @param clock the clock; its zone does not matter; not null
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Sets the rules, such as those that you also add to a framework's validator; {@link
     * CustomerRules#standard()} by default. Call it before {@link #futureTolerance} and {@link
     * #constraints}, which change the rules set so far.
     *
     * <p>With changed rules every customer costs the microseconds that Hibernate Validator takes.
     *
     * @param rules the rules; not null
     */
    public Builder rules(CustomerRules rules) {
      this.rules = Objects.requireNonNull(rules, "rules");
      return this;
    }

    /**
     * Sets how far ahead of the clock a time may be; five minutes by default.
     *
     * @param tolerance zero or more, in whole seconds; not null
     * @throws IllegalArgumentException if the tolerance is negative or has a fraction of a second
     */
    public Builder futureTolerance(Duration tolerance) {
      rules = rules.withFutureTolerance(tolerance);
      return this;
    }

    /**
     * Adds constraints of your own; see {@link CustomerRules#with}. Their problems are errors, or
     * warnings if their payload contains {@link Warning}.
     *
     * <p>Put constraints of a membership on its type, not on the elements of the customer's list:
     * Hibernate Validator takes quadratic time for the violations of a list with thousands.
     *
     * @param type the type that the constraints are for; not null
     * @param mixIn an interface with the constraints; not null
     * @throws IllegalArgumentException if no part of a customer has the type, or the mix-in is not
     *     an interface
     */
    public Builder constraints(Class<?> type, Class<?> mixIn) {
      rules = rules.with(type, mixIn);
      return this;
    }

    /**
     * Sets the groups that {@link CustomerValidator#check} validates; {@code Default} by default,
     * which the constraints of this library belong to.
     *
     * <p>A {@code @GroupSequence} takes quadratic time for thousands of repeated memberships.
     *
     * @param groups the groups, interfaces; not null; none for {@code Default}
     * @throws IllegalArgumentException if one of them is not an interface
     */
    public Builder groups(Class<?>... groups) {
      List<Class<?>> all = List.of(groups);
      all.forEach(RuleSet::requireInterface);
      this.groups = all;
      return this;
    }

    /**
     * Sets the language of the messages; English by default, whatever the JVM's default is. This
     * library has English and German. Your {@code ValidationMessages} may replace any message, in
     * any language; a message without a translation is English.
     *
     * @param locale a locale of any country; not null
     */
    public Builder locale(Locale locale) {
      this.locale = Objects.requireNonNull(locale, "locale");
      return this;
    }

    /**
     * Returns a new validator.
     *
     * @throws ValidationException if constraints of your own are wrong, as {@link
     *     CustomerRules#with} describes, or a rule that is changed or removed does not exist
     */
    public CustomerValidator build() {
      return new CustomerValidator(this);
    }
  }
}
