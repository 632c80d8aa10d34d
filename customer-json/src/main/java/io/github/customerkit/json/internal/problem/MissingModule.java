package io.github.customerkit.json.internal.problem;

/**
 * Refuses to write a type with a mapper without the module, which would lose attributes silently.
 */
public final class MissingModule {

  private MissingModule() {}

  @SuppressWarnings("DoNotCallSuggester") // Databind calls the callers.
  public static Object refuse(Class<?> type) {
    throw new IllegalStateException(
        type.getSimpleName()
            + " is written by a mapper with the CustomerJacksonModule only:"
            + " add it, or call findAndAddModules()");
  }
}
