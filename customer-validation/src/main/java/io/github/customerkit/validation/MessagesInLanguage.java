package io.github.customerkit.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.jspecify.annotations.Nullable;

/**
 * Messages in one language, whatever the JVM's default is: the user's {@code ValidationMessages}
 * first, then the kit's, then those of Hibernate Validator. What has none in that language is in
 * the bundle without a language, and that is English. No message holds a validated value.
 */
final class MessagesInLanguage extends AbstractMessageInterpolator {

  private static final String PARAMETER_BEGIN = "{";
  private static final String EXPRESSION_BEGIN = "${";

  /** What Hibernate Validator reads as syntax, unless it is escaped. */
  private static final Pattern SYNTAX = Pattern.compile("[\\\\{}$]");

  /** How an expression calls the value, which no message may hold. */
  private static final String VALUE = "validatedValue";

  private static final String HIDDEN = "\u2026";

  /** Of Hibernate Validator's own messages: the language, or English if they are not in it. */
  private final Locale builtIn;

  private MessagesInLanguage(
      @Nullable ResourceBundle user, @Nullable ResourceBundle kit, Locale builtIn) {
    super(asked -> user, asked -> kit);
    this.builtIn = builtIn;
  }

  /** Those of the class path, or the module path, as this thread sees it. */
  static MessagesInLanguage of(Locale locale) {
    ResourceBundle builtIn = bundle(DEFAULT_VALIDATION_MESSAGES, locale);
    boolean isBuiltIn = builtIn != null && !builtIn.getLocale().getLanguage().isEmpty();
    Locale spoken = isBuiltIn ? locale : Locale.ENGLISH;
    return new MessagesInLanguage(
        bundle(USER_VALIDATION_MESSAGES, locale),
        BuiltInMessages.behind(bundle(CONTRIBUTOR_VALIDATION_MESSAGES, locale), spoken),
        spoken);
  }

  /** The bundle of the language or else of none; null if there is neither. */
  private static @Nullable ResourceBundle bundle(String name, Locale locale) {
    PlatformResourceBundleLocator locator = new PlatformResourceBundleLocator(name);
    ResourceBundle found = locator.getResourceBundle(locale);
    if (found == null || isOf(found, locale)) {
      return found;
    }
    // The JVM's default took the place of what is not there.
    ResourceBundle neutral = locator.getResourceBundle(Locale.ROOT);
    return neutral != null && isOf(neutral, Locale.ROOT) ? neutral : null;
  }

  private static boolean isOf(ResourceBundle bundle, Locale locale) {
    String language = bundle.getLocale().getLanguage();
    return language.isEmpty() || language.equals(locale.getLanguage());
  }

  @Override
  public String interpolate(String template, MessageInterpolator.Context context) {
    return super.interpolate(template, context, builtIn);
  }

  @Override
  public String interpolate(String template, MessageInterpolator.Context context, Locale asked) {
    return super.interpolate(template, context, builtIn);
  }

  /**
   * Returns what a parameter or an expression stands for. An expression that {@link
   * MessageExpression} does not know stays as it is.
   */
  @Override
  protected String interpolate(MessageInterpolator.Context context, Locale locale, String term) {
    if (term.startsWith(PARAMETER_BEGIN)) {
      Object value = attribute(context, term.substring(1, term.length() - 1));
      return value == null ? term : value.toString();
    }
    String expression = term.substring(EXPRESSION_BEGIN.length(), term.length() - 1);
    return MessageExpression.evaluate(
            expression, name -> name.equals(VALUE) ? HIDDEN : attribute(context, name))
        .orElse(term);
  }

  /** Returns an attribute of the constraint, or what its validator says in its place. */
  private static @Nullable Object attribute(MessageInterpolator.Context context, String name) {
    Map<String, Object> added =
        context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
    if (added.containsKey(name)) {
      return added.get(name); // Validators escape them.
    }
    Object value = context.getConstraintDescriptor().getAttributes().get(name);
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    String text = value instanceof Object[] several ? Arrays.toString(several) : value.toString();
    return SYNTAX.matcher(text).replaceAll("\\\\$0");
  }
}
