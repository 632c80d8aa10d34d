package io.github.customerkit.json.binding;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads as another deserializer does, and refuses what that should have. */
final class GuardedDeserializer extends DelegatingDeserializer {

  private final Predicate<JsonParser> begins;
  private final BiConsumer<JsonParser, Object> check;

  GuardedDeserializer(ValueDeserializer<?> reader, Predicate<JsonParser> begins) {
    this(reader, begins, (in, value) -> {});
  }

  GuardedDeserializer(ValueDeserializer<?> reader, BiConsumer<JsonParser, Object> check) {
    this(reader, in -> true, check);
  }

  /**
   * A reader with checks.
   *
   * @param reader reads a value
   * @param begins whether a value can begin where the parser is
   * @param check throws what databind does of a value that was converted
   */
  GuardedDeserializer(
      ValueDeserializer<?> reader,
      Predicate<JsonParser> begins,
      BiConsumer<JsonParser, Object> check) {
    super(reader);
    this.begins = begins;
    this.check = check;
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
    return new GuardedDeserializer(reader, begins, check);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!begins.test(parser)) {
      return context.reportInputMismatch(this, "another type");
    }
    Object value = super.deserialize(parser, context);
    check.accept(parser, value);
    return value;
  }
}
