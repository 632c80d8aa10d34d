package io.github.customerkit.json.binding;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Delegates to a deserializer, and refuses values that the delegate converts. */
final class GuardedDeserializer extends DelegatingDeserializer {

  private final Predicate<JsonParser> startsWith;
  private final BiConsumer<JsonParser, Object> check;

  GuardedDeserializer(ValueDeserializer<?> delegate, Predicate<JsonParser> startsWith) {
    this(delegate, startsWith, (in, value) -> {});
  }

  GuardedDeserializer(ValueDeserializer<?> delegate, BiConsumer<JsonParser, Object> check) {
    this(delegate, in -> true, check);
  }

  /**
   * Creates a deserializer with checks.
   *
   * @param delegate reads a value
   * @param startsWith tests whether a value can start at the current token
   * @param check throws databind's exception for a value that was converted
   */
  GuardedDeserializer(
      ValueDeserializer<?> delegate,
      Predicate<JsonParser> startsWith,
      BiConsumer<JsonParser, Object> check) {
    super(delegate);
    this.startsWith = startsWith;
    this.check = check;
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
    return new GuardedDeserializer(delegate, startsWith, check);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!startsWith.test(parser)) {
      return context.reportInputMismatch(this, "another type");
    }
    Object value = super.deserialize(parser, context);
    check.accept(parser, value);
    return value;
  }
}
