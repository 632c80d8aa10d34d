package io.github.customerkit.validation.internal.check;

import io.github.customerkit.validation.internal.rule.RuleSet;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Starts Hibernate Validator, which takes a large part of a second, when the first customer needs
 * it. Safe for use by several threads.
 */
public final class LazyFullCheck {

  private final RuleSet rules;
  private final Clock clock;
  private final Locale locale;
  private final Class<?>[] groups;

  /** Finds the user's messages, whichever thread starts Hibernate Validator. */
  private final @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();

  private volatile @Nullable FullCheck check;

  /** Stores what a full check needs, without starting Hibernate Validator. */
  public LazyFullCheck(RuleSet rules, Clock clock, Locale locale, List<Class<?>> groups) {
    this.rules = rules;
    this.clock = clock;
    this.locale = locale;
    this.groups = groups.toArray(Class<?>[]::new);
  }

  /** Returns the check, the same one at each call; the first call starts Hibernate Validator. */
  public FullCheck get() {
    FullCheck started = check;
    return started == null ? start() : started;
  }

  private synchronized FullCheck start() {
    FullCheck started = check;
    if (started == null) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        started = new FullCheck(KitValidatorFactory.start(rules, clock, locale), groups);
        check = started;
      } finally {
        thread.setContextClassLoader(before);
      }
    }
    return started;
  }
}
