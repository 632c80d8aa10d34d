package io.github.customerkit.json.internal.scan;

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
public record ScanType<T>(Function<JsonScanner, T> reader, BiConsumer<JsonByteWriter, T> writer) {

  public static final ScanType<Long> INT64 =
      new ScanType<>(ScanNumber::int64, JsonByteWriter::int64);

  public static final ScanType<BigDecimal> NUMBER =
      new ScanType<>(ScanNumber::decimal, (out, number) -> out.ascii(number.toString()));

  public static final ScanType<String> STRING =
      new ScanType<>(ScanValue::string, JsonByteWriter::text);

  /** Of which many customers have the same. */
  public static final ScanType<String> SHARED_STRING =
      new ScanType<>(ScanValue::sharedString, JsonByteWriter::text);

  public static final ScanType<Boolean> BOOLEAN =
      new ScanType<>(ScanValue::bool, (out, value) -> out.ascii(value.toString()));

  public static final ScanType<Instant> DATE_TIME =
      new ScanType<>(ScanTimestamp::read, ScanTimestamp::write);

  public static final ScanType<Attributes> OBJECT =
      new ScanType<>(
          ScanValue::attributes, (out, value) -> ScanValue.writeObject(out, value.asMap()));

  public static <T, B> ScanType<List<T>> list(ScanObject<T, B> type) {
    return new ScanType<>(type::readList, type::writeList);
  }
}
