package io.github.customerkit.json.binding;

import io.github.customerkit.model.Rfc3339;
import java.time.Instant;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/** Binds times: instants as RFC 3339, and Year and Month, which databind would write as numbers. */
final class TimeBindings {

  private TimeBindings() {}

  static void addTo(SimpleModule module) {
    add(module, Instant.class, OffsetDateTime::toInstant, Rfc3339::format);
    add(module, OffsetDateTime.class, Function.identity(), Rfc3339::format);
    add(
        module,
        ZonedDateTime.class,
        OffsetDateTime::toZonedDateTime,
        time -> Rfc3339.format(time.toOffsetDateTime()));
    module
        .addDeserializer(Date.class, reader(Date.class, time -> Date.from(time.toInstant())))
        .setSerializerModifier(new DateWriting())
        .addDeserializer(Month.class, new TimeReader<>(Month.class, Month::valueOf))
        .addSerializer(Month.class, ToStringSerializer.instance)
        .addSerializer(Year.class, ToStringSerializer.instance);
  }

  private static <T> void add(
      SimpleModule module,
      Class<T> type,
      Function<OffsetDateTime, T> toTime,
      Function<T, String> format) {
    module
        .addDeserializer(type, reader(type, toTime))
        .addSerializer(type, new TimeWriter<>(type, format));
  }

  private static <T> TimeReader<T> reader(Class<T> type, Function<OffsetDateTime, T> toTime) {
    return new TimeReader<>(
        type,
        text -> {
          OffsetDateTime time = Rfc3339.parse(text);
          return time == null ? null : toTime.apply(time);
        });
  }

  /** Reads a string with a function, which refuses it by null or an IllegalArgumentException. */
  private static final class TimeReader<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<String, @Nullable T> toValue;

    TimeReader(Class<T> type, Function<String, @Nullable T> toValue) {
      super(type);
      this.type = type;
      this.toValue = toValue;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      T value = parser.hasToken(JsonToken.VALUE_STRING) ? value(parser.getString()) : null;
      return value == null ? context.reportInputMismatch(type, "not a text of this type") : value;
    }

    @Override
    public LogicalType logicalType() {
      return LogicalType.DateTime;
    }

    private @Nullable T value(String text) {
      try {
        return toValue.apply(text);
      } catch (IllegalArgumentException refused) {
        return null;
      }
    }
  }

  private static final class TimeWriter<T> extends StdSerializer<T> {

    private final Function<T, String> format;

    TimeWriter(Class<? super T> type, Function<T, String> format) {
      super(type);
      this.format = format;
    }

    @Override
    public void serialize(T time, JsonGenerator out, SerializationContext context) {
      out.writeString(format.apply(time));
    }
  }

  /** Writes java.util.Date only: its subclasses in java.sql have their own formats. */
  private static final class DateWriting extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config,
        BeanDescription.Supplier description,
        ValueSerializer<?> serializer) {
      return description.getBeanClass() == Date.class
          ? new TimeWriter<Date>(Date.class, date -> Rfc3339.format(date.toInstant()))
          : serializer;
    }
  }
}
