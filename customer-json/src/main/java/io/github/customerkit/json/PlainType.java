package io.github.customerkit.json;

import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How a value of the domain is read and written while it is plain.
 *
 * @param reader reads what the text stands before
 * @param writer writes a value
 */
record PlainType<T>(Function<PlainText, T> reader, BiConsumer<PlainBytes, T> writer) {

  static final PlainType<Long> INT64 = new PlainType<>(PlainNumber::int64, PlainBytes::int64);

  static final PlainType<BigDecimal> NUMBER =
      new PlainType<>(PlainNumber::decimal, (out, number) -> out.ascii(number.toString()));

  static final PlainType<String> STRING = new PlainType<>(PlainValue::string, PlainBytes::text);

  /** Of which many customers have the same. */
  static final PlainType<String> SHARED_STRING =
      new PlainType<>(PlainValue::sharedString, PlainBytes::text);

  static final PlainType<Boolean> BOOLEAN =
      new PlainType<>(PlainValue::bool, (out, value) -> out.ascii(value.toString()));

  static final PlainType<Instant> DATE_TIME =
      new PlainType<>(PlainTimestamp::read, PlainTimestamp::write);

  static final PlainType<Attributes> OBJECT =
      new PlainType<>(
          PlainValue::attributes, (out, value) -> PlainValue.writeObject(out, value.asMap()));

  static <T, B> PlainType<List<T>> list(PlainObject<T, B> type) {
    return new PlainType<>(type::readList, type::writeList);
  }
}
