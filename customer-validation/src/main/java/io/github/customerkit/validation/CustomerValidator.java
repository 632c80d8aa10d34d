package io.github.customerkit.validation;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.validator.HibernateValidatorFactory;

/**
 * Says which rules of Talon.One, and of plausibility, a customer breaks.
 *
 * <pre>{@code
 * CustomerValidator validator = CustomerValidator.create();
 * List<Problem> problems = validator.check(customer);
 * }</pre>
 *
 * <p>Making one takes tens of milliseconds; make it once and share it. Safe for use by several
 * threads. Neither the JVM's default locale nor a {@code META-INF/validation.xml} changes what it
 * says.
 */
public final class CustomerValidator implements CustomerCheck {

  private final FastCheck fastCheck;
  private final Validator validator;
  private final FullCheck fullCheck;

  /** Whether constraints or groups were set that only Hibernate Validator knows. */
  private final boolean isOwn;

  private CustomerValidator(Builder builder) {
    fastCheck = new FastCheck(builder.clock, builder.rules.futureTolerance());
    HibernateValidatorFactory factory =
        KitValidatorFactory.create(builder.rules, builder.clock, builder.locale);
    validator = factory.getValidator();
    fullCheck = new FullCheck(factory, builder.groups.toArray(Class<?>[]::new));
    isOwn = !builder.groups.isEmpty() || !builder.rules.areStandard();
  }

  /**
   * A validator with the system's clock, a tolerance of five minutes for times ahead of it, and
   * English messages.
   *
   * @return a new validator
   */
  public static CustomerValidator create() {
    return builder().build();
  }

  /**
   * A builder that begins with what {@link #create()} uses.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks one customer against all rules.
   *
   * <p>The time is all but linear in the size of the customer, whatever is wrong. A customer of few
   * memberships who breaks no rule costs a fraction of a microsecond, and no memory but what the
   * clock takes to tell the time; beyond 64 memberships of a kind there is a set of their IDs, too.
   * With constraints of your own, or groups, every customer costs the microseconds that Hibernate
   * Validator takes.
   *
   * @param customer the customer; not null
   * @return every problem, in the order of the customer's fields and then by index, immutable;
   *     empty when all is well
   */
  @Override
  public List<Problem> check(Customer customer) {
    Objects.requireNonNull(customer, "customer");
    boolean isWell = !isOwn && fastCheck.findsNothing(customer);
    return isWell ? List.of() : fullCheck.problems(customer);
  }

  /**
   * The standard validator behind this one, with the same rules, clock and messages; it also
   * validates your own classes with the constraints of this library and of Jakarta. For customers
   * themselves {@link #check} is the better one: Hibernate Validator alone takes quadratic time for
   * memberships that are repeated by the thousand.
   *
   * @return the validator, safe for use by several threads
   */
  public Validator validator() {
    return validator;
  }

  /**
   * What any validator found, as problems.
   *
   * <p>Serves for customers in a framework's validator ({@link CustomerRules#addTo}) and for your
   * own classes. A constraint that is not of this library has its name in lower case with hyphens
   * for a code ({@code @NotNull}: {@code not-null}) and its name for what is expected. A violation
   * is of {@link Severity#ERROR} unless its payload has {@link Warning}. The message is the
   * violation's own: see to it that those of your own constraints hold no personal data.
   *
   * @param violations the violations; not null
   * @return one problem for each, ordered by place and then by code, immutable
   */
  public static List<Problem> problems(Collection<? extends ConstraintViolation<?>> violations) {
    return Violations.toProblems(Objects.requireNonNull(violations, "violations"));
  }

  /** Builds a {@link CustomerValidator}. Not safe for use by several threads. */
  public static final class Builder {

    private Clock clock = Clock.systemUTC();
    private CustomerRules rules = CustomerRules.standard();
    private Locale locale = Locale.ENGLISH;
    private List<Class<?>> groups = List.of();

    private Builder() {}

    /**
     * The clock that says what is in the future; the system's by default.
     *
     * @param clock the clock; its zone does not matter; not null
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * How far ahead of the clock a time may be; five minutes by default.
     *
     * @param tolerance zero or more, in whole seconds; not null
     * @return this builder
     * @throws IllegalArgumentException if the tolerance is negative or has a fraction of a second
     */
    public Builder futureTolerance(Duration tolerance) {
      rules = rules.withFutureTolerance(tolerance);
      return this;
    }

    /**
     * Adds constraints of your own; see {@link CustomerRules#with}. Their problems stand beside the
     * others: errors, or warnings if their payload has {@link Warning}.
     *
     * <p>What concerns one membership belongs on the membership's type, and not on the elements of
     * the customer's list: Hibernate Validator takes quadratic time to collect the violations of a
     * list, and hostile lists have thousands.
     *
     * @param type the type that they are of; not null
     * @param mixIn an interface with the constraints; not null
     * @return this builder
     * @throws IllegalArgumentException if the type is no part of a customer, or the mix-in no
     *     interface
     */
    public Builder constraints(Class<?> type, Class<?> mixIn) {
      rules = rules.with(type, mixIn);
      return this;
    }

    /**
     * The groups that {@link CustomerValidator#check} checks, in place of {@code Default}, which
     * the constraints of this library are in.
     *
     * <p>A {@code @GroupSequence} takes quadratic time for memberships that are repeated by the
     * thousand: bound their number before the check.
     *
     * @param groups the groups, interfaces; not null. None is {@code Default} alone
     * @return this builder
     * @throws IllegalArgumentException if one of them is no interface
     */
    public Builder groups(Class<?>... groups) {
      List<Class<?>> all = List.of(groups);
      all.forEach(MixIns::requireInterface);
      this.groups = all;
      return this;
    }

    /**
     * The language of the messages; English by default, whatever the JVM's default is.
     *
     * <p>This library speaks English and German. Your {@code ValidationMessages} may override any
     * message, and be in any language; what nobody has translated is English.
     *
     * @param locale a locale of any country; not null
     * @return this builder
     */
    public Builder locale(Locale locale) {
      this.locale = Objects.requireNonNull(locale, "locale");
      return this;
    }

    /**
     * Returns a new validator.
     *
     * @return the validator
     */
    public CustomerValidator build() {
      return new CustomerValidator(this);
    }
  }
}
