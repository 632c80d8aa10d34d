package io.github.customerkit.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.jspecify.annotations.Nullable;

/**
 * Messages in one language, whatever the JVM's default is: the user's {@code ValidationMessages}
 * first, then the kit's, then those of Hibernate Validator. What has none in that language is in
 * the bundle without a language, and that is English.
 */
final class MessagesInLanguage extends AbstractMessageInterpolator {

  private static final String PARAMETER_BEGIN = "{";

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
    return new MessagesInLanguage(
        bundle(USER_VALIDATION_MESSAGES, locale),
        bundle(CONTRIBUTOR_VALIDATION_MESSAGES, locale),
        isBuiltIn ? locale : Locale.ENGLISH);
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

  /** A parameter's value; expressions, which need a library of their own, stay as they are. */
  @Override
  protected String interpolate(MessageInterpolator.Context context, Locale locale, String term) {
    if (!term.startsWith(PARAMETER_BEGIN)) {
      return term;
    }
    String name = term.substring(1, term.length() - 1);
    Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
    Map<String, Object> added =
        context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
    Object value = added.containsKey(name) ? added.get(name) : attributes.get(name);
    if (value == null) {
      return term;
    }
    return value instanceof Object[] several ? Arrays.toString(several) : value.toString();
  }
}
