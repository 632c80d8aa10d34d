package io.github.customerkit.json.internal.problem;

/** Why a mapper without the module is to write nothing: it would lose attributes silently. */
public final class MissingModule {

  private MissingModule() {}

  @SuppressWarnings("DoNotCallSuggester") // Databind calls what calls this.
  public static Object refuse(Class<?> type) {
    throw new IllegalStateException(
        type.getSimpleName()
            + " is written by a mapper with the CustomerJacksonModule only:"
            + " add it, or call findAndAddModules()");
  }
}
