package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static io.github.customerkit.json.binding.Bindings.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that values are refused that databind converts by default. */
class NothingConvertedTest {

  record Types(
      @JsonProperty("Byte") Byte boxedByte,
      @JsonProperty("byte") byte primitiveByte,
      @JsonProperty("Short") Short boxedShort,
      @JsonProperty("Double") Double boxedDouble,
      @JsonProperty("double") double primitiveDouble,
      @JsonProperty("Float") Float boxedFloat,
      @JsonProperty("float") float primitiveFloat,
      @JsonProperty("Doubles") double[] doubles,
      @JsonProperty("DoubleList") List<Double> doubleList,
      @JsonProperty("Floats") float[] floats,
      @JsonProperty("Longs") long[] longs,
      @JsonProperty("Bytes") byte[] bytes,
      @JsonProperty("Date") Date date,
      @JsonProperty("Calendar") Calendar calendar,
      @JsonProperty("Instant") Instant instant,
      @JsonProperty("OffsetDateTime") OffsetDateTime offsetDateTime,
      @JsonProperty("ZonedDateTime") ZonedDateTime zonedDateTime,
      @JsonProperty("LocalDate") LocalDate localDate,
      @JsonProperty("LocalTime") LocalTime localTime,
      @JsonProperty("LocalDateTime") LocalDateTime localDateTime,
      @JsonProperty("OffsetTime") OffsetTime offsetTime,
      @JsonProperty("Duration") Duration duration,
      @JsonProperty("Period") Period period,
      @JsonProperty("Year") Year year,
      @JsonProperty("YearMonth") YearMonth yearMonth,
      @JsonProperty("Month") Month month,
      @JsonProperty("DayOfWeek") DayOfWeek dayOfWeek,
      @JsonProperty("StringBuilder") StringBuilder stringBuilder,
      @JsonProperty("URI") URI uri,
      @JsonProperty("UUID") UUID uuid) {}

  private final AttributesBinding<Types> types = AttributesBinding.of(Types.class);

  @ParameterizedTest
  @CsvSource({
    "Byte,           200,                      an integer of the type Byte",
    "byte,           200,                      an integer of the type byte",
    "Byte,           -129,                     an integer of the type byte",
    "Short,          40000,                    an integer of the type short",
    "Double,         '\"NaN\"',                number",
    "Double,         '\"-Infinity\"',          number",
    "double,         '\"NaN\"',                number",
    "Double,         1e399,                    number",
    "double,         -1e399,                   number",
    "Float,          1e300,                    number",
    "float,          1e300,                    number",
    "Float,          '\"NaN\"',                number",
    "Doubles,        '\"\"',                   list",
    "Longs,          '\"\"',                   list",
    "DoubleList,     '\"\"',                   list",
    "Bytes,          '[200]',                  list",
    "Date,           1581063322,               time",
    "Date,           '\"1581063322\"',         time",
    "Date,           '\"2020-02-07\"',         time",
    "Date,           '\"2020-02-07T08:15:22\"', time",
    "Calendar,       1581063322,               a value of the type Calendar",
    "Instant,        '\"1581063322\"',         time",
    "OffsetDateTime, '\"1581063322\"',         time",
    "ZonedDateTime,  1581063322,               time",
    "ZonedDateTime,  '\"1581063322\"',         time",
    "ZonedDateTime,  '\"2020-02-07T08:15:60Z\"', time",
    "LocalDate,      '[2020,1,1]',             a value of the type LocalDate",
    "LocalDate,      '[]',                     a value of the type LocalDate",
    "LocalDate,      5,                        a value of the type LocalDate",
    "LocalDate,      '\"2020-02-07T08:15:22Z\"', a value of the type LocalDate",
    "LocalDate,      '\"2020-02-30\"',         a value of the type LocalDate",
    "LocalTime,      '\"2020-02-07T08:15:22\"', a value of the type LocalTime",
    "LocalTime,      '\"2020-02-07\"',         a value of the type LocalTime",
    "LocalDateTime,  '\"2020-02-07T08:15:22Z\"', a value of the type LocalDateTime",
    "OffsetTime,     '[]',                     a value of the type OffsetTime",
    "Duration,       5,                        a value of the type Duration",
    "Duration,       '\"5\"',                  a value of the type Duration",
    "Period,         5,                        a value of the type Period",
    "Year,           2020,                     a value of the type Year",
    "YearMonth,      '[2020,2]',               a value of the type YearMonth",
    "Month,          5,                        a value of the type Month",
    "Month,          '\"5\"',                  a value of the type Month",
    "DayOfWeek,      5,                        a value of the type DayOfWeek",
    "StringBuilder,  5,                        string",
    "URI,            5,                        a value of the type URI",
    "UUID,           5,                        a value of the type UUID",
  })
  void isRefused(String name, String json, String expected) {
    assertThat(problems(types, attributes("{'" + name + "':" + json + "}")))
        .extracting(Problem::getPointer, Problem::getCode, Problem::getExpected)
        .containsExactly(tuple("/attributes/" + name, "attribute-type", expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Doubles, '[1,\"NaN\"]', /1",
    "Doubles, '[1,2,1e399]', /2",
    "DoubleList, '[1,\"NaN\"]', /1",
    "Floats, '[1e300]', /0",
  })
  void isRefusedInLists(String name, String json, String pointer) {
    assertThat(problems(types, attributes("{'" + name + "':" + json + "}")))
        .extracting(Problem::getPointer, Problem::getCode, Problem::getExpected)
        .containsExactly(tuple("/attributes/" + name + pointer, "attribute-type", "number"));
  }

  @Test
  void attributesThatFitSurviveARoundTrip() {
    Attributes attributes =
        attributes(
            """
            {'Byte':-128,'byte':127,'Short':-32768,'Double':1.5,'double':2,'Float':0.25,'float':3,
             'Doubles':[1,2.5],'DoubleList':[1,2.5],'Floats':[1],'Longs':[1],
             'Date':'2020-02-07T08:15:22.500Z','ZonedDateTime':'2020-02-07T08:15:22+01:00',
             'Instant':'2020-02-07T08:15:22Z','OffsetDateTime':'2020-02-07T08:15:22-01:00',
             'LocalDate':'2020-02-07','LocalTime':'08:15:22','LocalDateTime':'2020-02-07T08:15:22',
             'OffsetTime':'08:15:22Z','Duration':'PT5S','Period':'P5D','Year':'2020',
             'YearMonth':'2020-02','Month':'MAY','DayOfWeek':'FRIDAY','StringBuilder':'5',
             'URI':'a:b','UUID':'00000000-0000-0000-0000-000000000005'}""");
    Types read = types.read(attributes);

    assertThat(read.date()).isEqualTo(Instant.parse("2020-02-07T08:15:22.500Z"));
    assertThat(types.write(read).toBuilder().remove("Bytes").remove("Calendar").build())
        .isEqualTo(attributes);
  }

  @Test
  void absentPrimitiveIsJavasDefault() {
    Types read = types.read(Attributes.empty());

    assertThat(read.primitiveByte()).isZero();
    assertThat(read.primitiveDouble()).isZero();
    assertThat(read.boxedDouble()).isNull();
    assertThat(problems(types, attributes("{'double':null}")))
        .extracting(Problem::getCode)
        .containsExactly("missing");
  }
}
