package io.github.customerkit.validation.internal.message;

import jakarta.validation.MessageInterpolator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Interpolates messages in one language, independent of the JVM's default: those of the user's
 * {@code ValidationMessages} first, then the kit's, then Hibernate Validator's. A message that is
 * not translated is that of the bundle without a language, which is English. No message contains a
 * validated value.
 */
public final class LocalizedInterpolator extends AbstractMessageInterpolator {

  private static final String PARAMETER_BEGIN = "{";
  private static final String EXPRESSION_BEGIN = "${";

  /** The characters with a meaning in a template, unless they are escaped. */
  private static final Pattern SYNTAX = Pattern.compile("[\\\\{}$]");

  /** The name of the validated value in expressions. */
  private static final String VALUE = "validatedValue";

  private static final String HIDDEN = "\u2026";

  /** The language of Hibernate Validator's own messages. */
  private final Locale builtIn;

  private LocalizedInterpolator(
      @Nullable ResourceBundle user, @Nullable ResourceBundle kit, Locale builtIn) {
    super(asked -> user, asked -> kit);
    this.builtIn = builtIn;
  }

  /** Returns an interpolator with the bundles that the thread's class loader finds. */
  public static LocalizedInterpolator of(Locale locale) {
    ResourceBundle found = MessageBundles.find(DEFAULT_VALIDATION_MESSAGES, locale);
    boolean isTranslated = found != null && !found.getLocale().getLanguage().isEmpty();
    Locale builtIn = isTranslated ? locale : Locale.ENGLISH;
    ResourceBundle kit = MessageBundles.find(CONTRIBUTOR_VALIDATION_MESSAGES, locale);
    return new LocalizedInterpolator(
        MessageBundles.find(USER_VALIDATION_MESSAGES, locale),
        MessageBundles.withBuiltIn(kit, builtIn),
        builtIn);
  }

  @Override
  public String interpolate(String template, MessageInterpolator.Context context) {
    return super.interpolate(template, context, builtIn);
  }

  @Override
  public String interpolate(String template, MessageInterpolator.Context context, Locale asked) {
    return super.interpolate(template, context, builtIn);
  }

  /** Returns the text of a parameter or expression; one that is not understood stays as it is. */
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

  /**
   * Returns an attribute of the constraint, or the parameter by which its validator replaced it.
   */
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
